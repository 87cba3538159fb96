#include "import/html_text.h"

#include "import/html_tokens.h"
#include "import/text_page.h"

#include <QSet>
#include <algorithm>

namespace saldo::import {

namespace {

// One element that is open and means something for the page.
struct Open
{
    QString name;
    bool indented = false; // it entered a prefix
    int items = 0;         // of a list, so far
};

QString withoutScheme(QString url)
{
    for (const char *scheme : {"https://", "http://", "mailto:"}) {
        if (url.startsWith(QLatin1String(scheme), Qt::CaseInsensitive))
            url.remove(0, QLatin1String(scheme).size());
    }
    return url.endsWith(QLatin1Char('/')) ? url.chopped(1) : url;
}

class Writer
{
public:
    explicit Writer(TextForm form) : m_form(form) {}

    QString write(const QList<HtmlToken> &tokens)
    {
        for (const HtmlToken &token : tokens) {
            if (token.kind == HtmlToken::Kind::Text)
                text(token.text);
            else if (token.kind == HtmlToken::Kind::Open)
                open(token);
            else
                close(token.text);
        }
        return m_page.text();
    }

private:
    static bool isApart(const QString &name)
    {
        static const QSet<QString> names = {
            QStringLiteral("p"),  QStringLiteral("h1"), QStringLiteral("h2"), QStringLiteral("h3"),
            QStringLiteral("h4"), QStringLiteral("h5"), QStringLiteral("h6"), QStringLiteral("table"),
            QStringLiteral("hr"), QStringLiteral("dl"), QStringLiteral("figure")};
        return names.contains(name);
    }

    static bool isLine(const QString &name)
    {
        static const QSet<QString> names = {
            QStringLiteral("div"),     QStringLiteral("tr"),         QStringLiteral("dt"),
            QStringLiteral("section"), QStringLiteral("article"),    QStringLiteral("header"),
            QStringLiteral("footer"),  QStringLiteral("address"),    QStringLiteral("caption"),
            QStringLiteral("center"),  QStringLiteral("figcaption"), QStringLiteral("form"),
            QStringLiteral("body"),    QStringLiteral("option"),     QStringLiteral("legend")};
        return names.contains(name);
    }

    void text(const QString &text)
    {
        m_linkText += text;
        if (m_preformatted > 0) {
            m_page.verbatim(m_preBegins && text.startsWith(QLatin1Char('\n')) ? text.mid(1) : text);
            m_preBegins = false;
            return;
        }
        if (m_form == TextForm::Html) {
            m_page.flow(text);
            return;
        }
        const QStringList lines = text.split(QLatin1Char('\n'));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                m_page.softBreak();
            m_page.flow(lines.at(i));
        }
    }

    void open(const HtmlToken &tag)
    {
        const QString &name = tag.text;
        if (name == u"br") {
            m_page.breakLine();
        } else if (name == u"hr") {
            rule();
        } else if (name == u"img") {
            image(tag.attributes.value(QStringLiteral("alt")));
        } else if (name == u"a") {
            m_href = tag.attributes.value(QStringLiteral("href"));
            m_linkText.clear();
        } else if (name == u"ul" || name == u"ol") {
            m_page.block(!isOpen(QStringLiteral("li")));
            m_open.append({name});
        } else if (name == u"li") {
            item();
        } else if (name == u"dd") {
            m_page.block(false);
            push({name}, QStringLiteral("  "));
        } else if (name == u"blockquote") {
            m_page.block(true);
            push({name}, QStringLiteral("> "));
        } else if (name == u"pre") {
            m_page.block(true);
            m_preformatted += 1;
            m_preBegins = true;
        } else if (name == u"td" || name == u"th") {
            if (m_page.inLine() && std::exchange(m_inRow, true))
                m_page.flow(QStringLiteral(" | "));
            m_inRow = true;
        } else if (isApart(name) || isLine(name)) {
            m_page.block(isApart(name));
            m_inRow = m_inRow && name != u"tr";
        } else if (name == u"q") {
            m_page.flow(QStringLiteral("«"));
        }
    }

    void close(const QString &name)
    {
        if (name == u"a") {
            link();
        } else if (name == u"ul" || name == u"ol") {
            unwind(name);
            m_page.block(!isOpen(QStringLiteral("li")));
        } else if (name == u"li" || name == u"dd") {
            unwind(name);
            m_page.block(false);
        } else if (name == u"blockquote") {
            unwind(name);
            m_page.block(true);
        } else if (name == u"pre" && m_preformatted > 0) {
            m_preformatted -= 1;
            m_page.block(true);
        } else if (isApart(name) || isLine(name)) {
            m_page.block(isApart(name));
            m_inRow = m_inRow && name != u"tr";
        } else if (name == u"q") {
            m_page.flow(QStringLiteral("»"));
        }
    }

    void push(const Open &element, const QString &prefix, const QString &marker = {})
    {
        m_open.append(element);
        m_open.last().indented = true;
        m_page.enter(prefix, marker);
    }

    bool isOpen(const QString &name) const
    {
        return std::any_of(m_open.cbegin(), m_open.cend(), [&name](const Open &one) { return one.name == name; });
    }

    // Closes the innermost element of that name, and all inside it; nothing if none is open. The name is
    // a copy: it may be that of an element that is closed.
    void unwind(QString name)
    {
        if (!isOpen(name))
            return;
        while (true) {
            const Open last = m_open.takeLast();
            if (last.indented)
                m_page.leave();
            if (last.name == name)
                return;
        }
    }

    // An item ends the one before it in the same list, closed or not.
    void item()
    {
        while (!m_open.isEmpty() && m_open.constLast().name != u"ul" && m_open.constLast().name != u"ol"
               && isOpen(QStringLiteral("li")))
            unwind(m_open.constLast().name);
        m_page.block(false);
        QString marker = QStringLiteral("- ");
        if (!m_open.isEmpty() && m_open.constLast().name == u"ol") {
            m_open.last().items += 1;
            marker = QStringLiteral("%1. ").arg(m_open.constLast().items);
        }
        push({QStringLiteral("li")}, QString(marker.size(), QLatin1Char(' ')), marker);
    }

    void rule()
    {
        m_page.block(true);
        m_page.flow(QStringLiteral("———"));
        m_page.block(true);
    }

    void image(const QString &alt)
    {
        if (alt.isEmpty())
            return;
        m_page.flow(QLatin1Char('[') + alt + QLatin1Char(']'));
        m_linkText += alt;
    }

    // The address behind a link's text, unless the text is the address or it leads within the page.
    void link()
    {
        const QString url = std::exchange(m_href, QString());
        const bool leadsAway = !url.isEmpty() && !url.startsWith(QLatin1Char('#'))
            && !url.startsWith(QLatin1String("javascript:"), Qt::CaseInsensitive);
        const QString shown = m_linkText.simplified();
        if (!leadsAway || withoutScheme(shown) == withoutScheme(url))
            return;
        m_page.flow(shown.isEmpty() ? url : QStringLiteral(" (%1)").arg(url));
    }

    TextForm m_form;
    TextPage m_page;
    QList<Open> m_open;
    QString m_href;
    QString m_linkText;
    int m_preformatted = 0;
    bool m_preBegins = false;
    bool m_inRow = false; // behind a table's cell
};

// Line ends are LF, spaces before them go, so do control characters and soft hyphens.
QString tidy(const QString &text)
{
    QString result;
    result.reserve(text.size());
    const auto trimEnd = [&result] {
        while (result.endsWith(QLatin1Char(' ')) || result.endsWith(QLatin1Char('\t')))
            result.chop(1);
    };
    for (const QChar c : text) {
        if (c == u'\n') {
            trimEnd();
            result += c;
        } else if (c == QChar::Nbsp) {
            result += QLatin1Char(' ');
        } else if (c.category() != QChar::Other_Control || c == u'\t') {
            if (c != QChar::SoftHyphen)
                result += c;
        }
    }
    return result;
}

QString withLineFeeds(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    return text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
}

// Without blank lines at both ends, but with the spaces before the first word of a line.
QString trimLines(const QString &text)
{
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size() && text.at(i).isSpace(); ++i) {
        if (text.at(i) == u'\n')
            from = i + 1;
    }
    qsizetype to = text.size();
    while (to > from && text.at(to - 1).isSpace())
        to -= 1;
    return text.mid(from, to - from);
}

} // namespace

QString readableText(const QString &text, TextForm form)
{
    const QString source = withLineFeeds(text);
    if (form == TextForm::Plain)
        return trimLines(tidy(source));
    const QList<HtmlToken> tokens = htmlTokens(source);
    const auto isTag = [](const HtmlToken &token) { return token.kind != HtmlToken::Kind::Text; };
    if (std::none_of(tokens.cbegin(), tokens.cend(), isTag))
        return trimLines(tidy(tokens.isEmpty() ? QString() : tokens.constFirst().text));
    return trimLines(tidy(Writer(form).write(tokens)));
}

} // namespace saldo::import
