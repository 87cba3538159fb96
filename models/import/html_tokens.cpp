#include "import/html_tokens.h"

#include <QSet>
#include <algorithm>

namespace saldo::import {

namespace {

// HTML's elements: "<name@example.org>" and "<your name>" are text.
const QSet<QString> &elements()
{
    static const QSet<QString> names = [] {
        const QString list = QStringLiteral(
            "a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote "
            "body "
            "br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir "
            "div dl "
            "dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header "
            "hgroup hr html i iframe img input ins kbd label legend li link main map mark marquee menu meta meter "
            "nav "
            "nobr noframes noscript object ol optgroup option output p param picture pre progress q s samp script "
            "section select small source span strike strong style sub summary sup svg table tbody td template "
            "textarea "
            "tfoot th thead time title tr track tt u ul var video wbr");
        const QStringList all = list.split(QLatin1Char(' '));
        return QSet<QString>(all.cbegin(), all.cend());
    }();
    return names;
}

bool isNameCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

class Tokenizer
{
public:
    explicit Tokenizer(const QString &html) : m_html(html) {}

    QList<HtmlToken> read()
    {
        while (m_at < m_html.size()) {
            const qsizetype mark = m_html.indexOf(QLatin1Char('<'), m_at);
            if (mark < 0)
                break;
            if (!skipDeclaration(mark) && !readTag(mark)) {
                const qsizetype from = std::exchange(m_at, mark + 1);
                m_text += QStringView(m_html).mid(from, m_at - from);
            }
        }
        m_text += QStringView(m_html).mid(m_at);
        endText();
        return m_tokens;
    }

private:
    // What stands before a tag at `mark`.
    void takeTextBefore(qsizetype mark) { m_text += QStringView(m_html).mid(m_at, mark - m_at); }

    void endText()
    {
        if (!m_text.isEmpty())
            m_tokens.append({HtmlToken::Kind::Text, resolveEntities(m_text), {}});
        m_text.clear();
    }

    bool skipDeclaration(qsizetype mark)
    {
        const QStringView rest = QStringView(m_html).mid(mark);
        const bool comment = rest.startsWith(u"<!--");
        const bool declaration = rest.startsWith(u"<!DOCTYPE", Qt::CaseInsensitive) || rest.startsWith(u"<![") ||
                                 rest.startsWith(u"<?xml", Qt::CaseInsensitive);
        if (!comment && !declaration)
            return false;
        const QString end = comment ? QStringLiteral("-->") : QStringLiteral(">");
        const qsizetype closing = m_neverAgain.contains(end) ? -1 : m_html.indexOf(end, mark + 2);
        if (closing < 0) {
            m_neverAgain.insert(end);
            return false;
        }
        takeTextBefore(mark);
        m_at = closing + end.size();
        return true;
    }

    // The tag's name, from `from` on; office programs put theirs behind a letter and a colon.
    QString nameAt(qsizetype from) const
    {
        qsizetype end = from;
        if (m_html.size() > from + 2 && m_html.at(from + 1) == u':' && isNameCharacter(m_html.at(from)))
            end = from + 2;
        while (end < m_html.size() && isNameCharacter(m_html.at(end)))
            end += 1;
        return m_html.mid(from, end - from);
    }

    // The place of the '>' that ends a tag; one inside quotes is part of an attribute.
    qsizetype endOfTag(qsizetype from) const
    {
        QChar quote;
        for (qsizetype i = from; i < m_html.size(); ++i) {
            const QChar c = m_html.at(i);
            if (!quote.isNull()) {
                if (c == quote)
                    quote = QChar();
            } else if ((c == u'"' || c == u'\'') && m_html.at(i - 1) == u'=') {
                quote = c;
            } else if (c == u'>') {
                return i;
            } else if (c == u'<') {
                return -1;
            }
        }
        return -1;
    }

    bool readTag(qsizetype mark)
    {
        const bool closing = mark + 1 < m_html.size() && m_html.at(mark + 1) == u'/';
        const qsizetype nameFrom = mark + (closing ? 2 : 1);
        const QString spelled = nameAt(nameFrom);
        const qsizetype nameEnd = nameFrom + spelled.size();
        const QString name = spelled.toLower();
        if (name.isEmpty() || nameEnd >= m_html.size())
            return false;
        const QChar after = m_html.at(nameEnd);
        const bool known = elements().contains(name) || (name.size() > 2 && name.at(1) == u':');
        if (!known || !(after == u'>' || after == u'/' || after.isSpace()))
            return false;
        const qsizetype end = endOfTag(nameEnd);
        if (end < 0)
            return false;
        takeTextBefore(mark);
        endText();
        HtmlToken token{closing ? HtmlToken::Kind::Close : HtmlToken::Kind::Open, name, {}};
        if (!closing)
            token.attributes = attributes(QStringView(m_html).mid(nameEnd, end - nameEnd));
        m_at = end + 1;
        m_tokens.append(token);
        if (!closing && (name == u"script" || name == u"style" || name == u"title"))
            skipTo(QStringLiteral("</") + name);
        return true;
    }

    void skipTo(const QString &closing)
    {
        const qsizetype found = m_html.indexOf(closing, m_at, Qt::CaseInsensitive);
        m_at = found < 0 ? m_html.size() : found;
    }

    static QHash<QString, QString> attributes(QStringView text)
    {
        QHash<QString, QString> found;
        qsizetype at = 0;
        while (at < text.size()) {
            while (at < text.size() && (text.at(at).isSpace() || text.at(at) == u'/'))
                at += 1;
            const qsizetype from = at;
            while (at < text.size() && text.at(at) != u'=' && !text.at(at).isSpace())
                at += 1;
            const QString name = text.mid(from, at - from).toString().toLower();
            if (at >= text.size() || text.at(at) != u'=')
                continue;
            const QString value = attributeValue(text, at);
            if ((name == u"href" || name == u"alt") && !found.contains(name))
                found.insert(name, resolveEntities(value).simplified());
        }
        return found;
    }

    // Behind the '=' at `at`, which moves behind the value.
    static QString attributeValue(QStringView text, qsizetype &at)
    {
        at += 1;
        const QChar quote = at < text.size() ? text.at(at) : QChar();
        if (quote == u'"' || quote == u'\'') {
            const qsizetype end = text.indexOf(quote, at + 1);
            const qsizetype from = at + 1;
            at = end < 0 ? text.size() : end + 1;
            return text.mid(from, (end < 0 ? text.size() : end) - from).toString();
        }
        const qsizetype from = at;
        while (at < text.size() && !text.at(at).isSpace())
            at += 1;
        return text.mid(from, at - from).toString();
    }

    const QString &m_html;
    qsizetype m_at = 0;
    QString m_text;
    QList<HtmlToken> m_tokens;
    QSet<QString> m_neverAgain; // ends that do not come any more: not looked for a second time
};

} // namespace

QList<HtmlToken> htmlTokens(const QString &html)
{
    return Tokenizer(html).read();
}

} // namespace saldo::import
