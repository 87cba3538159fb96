#include "import/text_page.h"

#include <algorithm>

namespace saldo::import {

namespace {

constexpr qsizetype deepestPrefix = 16;

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

} // namespace

void TextPage::beginText()
{
    if (inLine()) {
        if (m_space)
            m_page += QLatin1Char(' ');
        m_space = false;
        return;
    }
    const qsizetype depth = m_prefixes.size();
    if (!m_page.isEmpty()) {
        const QString blank = m_prefixes.mid(0, std::min(m_blankDepth, depth)).join(QString());
        for (int i = 1; i < m_breaks; ++i)
            m_page += QLatin1Char('\n') + blank;
        m_page += QLatin1Char('\n');
    }
    if (m_marker.isEmpty())
        m_page += m_prefixes.join(QString());
    else
        m_page += m_prefixes.mid(0, depth - 1).join(QString()) + m_marker;
    m_marker.clear();
    m_breaks = 0;
    m_ofBlock = false;
    m_space = false;
}

void TextPage::flow(const QString &text)
{
    qsizetype at = 0;
    while (at < text.size()) {
        if (isSpace(text.at(at))) {
            m_space = true;
            at += 1;
            continue;
        }
        const qsizetype from = at;
        while (at < text.size() && !isSpace(text.at(at)))
            at += 1;
        beginText();
        m_page += QStringView(text).mid(from, at - from);
    }
}

void TextPage::verbatim(const QString &text)
{
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0) {
            m_blankDepth = m_prefixes.size();
            m_breaks += m_page.isEmpty() ? 0 : 1;
            m_ofBlock = false;
        }
        if (lines.at(i).trimmed().isEmpty())
            continue;
        beginText();
        m_page += lines.at(i);
    }
}

void TextPage::breakLine()
{
    m_blankDepth = m_breaks == 0 ? m_prefixes.size() : std::min(m_blankDepth, m_prefixes.size());
    m_breaks = std::min(m_breaks + 1, 2);
    m_ofBlock = false;
}

void TextPage::softBreak()
{
    if (!m_ofBlock && m_marker.isEmpty())
        breakLine();
}

void TextPage::block(bool apart)
{
    if (!m_marker.isEmpty()) // right behind an item's marker
        return;
    m_blankDepth = m_breaks == 0 ? m_prefixes.size() : std::min(m_blankDepth, m_prefixes.size());
    m_breaks = std::max(m_breaks, apart ? 2 : 1);
    m_ofBlock = true;
}

void TextPage::enter(const QString &prefix, const QString &marker)
{
    // Deeper ones would cost more than they tell.
    if (m_prefixes.size() == deepestPrefix) {
        m_hidden += 1;
        return;
    }
    m_prefixes.append(prefix);
    m_marker = marker;
}

void TextPage::leave()
{
    m_marker.clear();
    if (m_hidden > 0)
        m_hidden -= 1;
    else
        m_prefixes.removeLast();
    m_blankDepth = std::min(m_blankDepth, m_prefixes.size());
}

} // namespace saldo::import
