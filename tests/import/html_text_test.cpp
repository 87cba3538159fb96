// HTML → text that an engineer reads.
#include "import/html_text.h"

#include <QElapsedTimer>
#include <QTest>

using namespace saldo::import;

class HtmlTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void html_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *html, const char *text) {
            QTest::addRow("%s", name) << QString::fromUtf8(html) << QString::fromUtf8(text);
        };
        row("paragraphs", "<p>One </p><p>Two</p>", "One\n\nTwo");
        row("paragraphs not closed", "<P>One<P CLASS=\"x > y\">Two", "One\n\nTwo");
        row("line breaks", "a<br>b<br/>c<br />\nd", "a\nb\nc\nd");
        row("white space", "<p>  a \n  b\t c </p>", "a b c");
        row("inline", "<p>a <strong>b</strong><em>c</em></p>", "a bc");
        row("list", "<p>Do:</p><ul><li> one </li><li>two</li></ul><p>End</p>", "Do:\n\n- one\n- two\n\nEnd");
        row("numbered", "<ol><li>one<li>two</ol>", "1. one\n2. two");
        row("paragraph in an item", "<ul><li><p>one</p><p>more</p></li><li>two</li></ul>",
            "- one\n\n  more\n\n- two");
        row("nested lists", "<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul>",
            "- a\n  1. b\n  2. c\n- d");
        row("quote", "<p>He said</p><blockquote>yes <p>no</p></blockquote><p>so</p>",
            "He said\n\n> yes\n>\n> no\n\nso");
        row("quote in a quote", "<blockquote>a<blockquote>b</blockquote>c</blockquote>", "> a\n>\n> > b\n>\n> c");
        row("link", "<a href=\"https://saldo.example/a?b=1&amp;c=2\" rel=nofollow>see here</a>, ok",
            "see here (https://saldo.example/a?b=1&c=2), ok");
        row("link that shows itself", "<a href='https://saldo.example/'>saldo.example</a>", "saldo.example");
        row("link within the page", "<a href=\"#answer-1\">said</a>", "said");
        row("mail address", "<a href=\"mailto:a@b.example\">a@b.example</a>", "a@b.example");
        row("image in a link", "<a href=\"https://x.example/\"><img src=\"a.png\" alt=\"The shop\"></a>",
            "[The shop] (https://x.example/)");
        row("image", "<p>See <img alt='a &quot;menu&quot;' src=x>!</p>", "See [a \"menu\"]!");
        row("image without words", "a<img src=x alt=\"\">b", "ab");
        row("code", "<p>run</p><pre>\nif a &lt; b:\n    go()\n\n\nend\n</pre>now",
            "run\n\nif a < b:\n    go()\n\n\nend\n\nnow");
        row("code inline", "set <code>a&amp;&amp;b</code> on", "set a&&b on");
        row("entities",
            "<p>&lt;b&gt; &amp;lt; &quot;x&quot; &#39;y&#x27; &laquo;z&raquo; &mdash;&nbsp;&hellip;</p>",
            "<b> &lt; \"x\" 'y' «z» — …");
        row("entities beyond", "<p>&#128578; &#x1F642; &#150; &#0; &#xD800; &unknown; AT&T &amp</p>",
            "🙂 🙂 – \uFFFD \uFFFD &unknown; AT&T &amp");
        row("script and style",
            "a<script>if (1 < 2) document.write('<p>x</p>')</script>b<style>p {}</style>c<!-- <p>no -->d", "abcd");
        row("unclosed script", "a<b>b</b><script>var x", "ab");
        row("declarations", "<!DOCTYPE html><html><head><title>No</title></head><body>Yes</body></html>", "Yes");
        row("office", "<p class=MsoNormal>a<o:p></o:p></p>", "a");
        row("headings and rules", "<h2>T</h2>a<hr>b", "T\n\na\n\n———\n\nb");
        row("table", "<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>", "a | b\n1 | 2");
        row("definitions", "<dl><dt>Word</dt><dd>its meaning</dd></dl>", "Word\n  its meaning");
        row("mail in brackets", "<p>Ann <ann@saldo.example> wrote</p>", "Ann <ann@saldo.example> wrote");
        row("not a tag", "<p>a < b and c > d, <your name>, <3</p>", "a < b and c > d, <your name>, <3");
        row("closing what is not open", "</li></ul></blockquote>a</p></a>", "a");
        row("tag cut off", "<p>a</p><a href=\"x", "a\n\n<a href=\"x");
        row("nothing", "<p> &nbsp; </p><img src=x>", "");
    }

    void html()
    {
        QFETCH(QString, html);
        QFETCH(QString, text);
        QCOMPARE(readableText(html, TextForm::Html), text);
    }

    void linesOfForums()
    {
        const QString html = QStringLiteral(
            "<p>Two questions:\n1. a\n2. b\n</p>\n<p>Bye\r\n\r\nAnn</p>\n<ul>\n<li>x\n</li>\n<li>y</li>\n</ul>");
        QCOMPARE(readableText(html, TextForm::HtmlLines),
                 QStringLiteral("Two questions:\n1. a\n2. b\n\nBye\n\nAnn\n\n- x\n- y"));
        QCOMPARE(readableText(html, TextForm::Html),
                 QStringLiteral("Two questions: 1. a 2. b\n\nBye Ann\n\n- x\n- y"));
    }

    void plainTextStays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("comparison") << QStringLiteral("if a < b and c > d");
        QTest::newRow("mail") << QStringLiteral("From: Ann <ann@saldo.example>\n> quoted\n>> twice");
        QTest::newRow("lines") << QStringLiteral("one\n  two\n\n\n- three");
        QTest::newRow("arrows") << QStringLiteral("Tools -> Options <- here <= >= <>");
        QTest::newRow("russian") << QStringLiteral("Ошибка <нет связи>: «x» < 5");
    }

    void plainTextStays()
    {
        QFETCH(QString, text);
        for (const TextForm form : {TextForm::Plain, TextForm::Html, TextForm::HtmlLines}) {
            QCOMPARE(readableText(text, form), text);
            QCOMPARE(readableText(readableText(text, form), form), text);
        }
    }

    void whatIsReadableStays()
    {
        const QString html =
            QStringLiteral("<p>a</p><ul><li>b</li></ul><blockquote>c</blockquote><pre> d\n  e</pre>");
        const QString once = readableText(html, TextForm::HtmlLines);
        QCOMPARE(readableText(once, TextForm::HtmlLines), once);
    }

    void plainTextIsTidied()
    {
        QCOMPARE(readableText(QStringLiteral("\r\n a  \r\nb\t\rc\u0007\u0000\u00AD d\n\n").append(QChar(0)),
                              TextForm::Plain),
                 QStringLiteral(" a\nb\nc d"));
        QCOMPARE(readableText(QStringLiteral("<b>stays</b> &amp;"), TextForm::Plain),
                 QStringLiteral("<b>stays</b> &amp;"));
    }

    void nothingBreaksIt()
    {
        // Every prefix of a wild text is read without a word of a tag left over.
        const QString wild = QStringLiteral(
            "<ol><li>a<blockquote><pre>x\n</ol>y<td>z</table><li></pre><a href=>l</a><ul></li>&#;&;<<p>>");
        for (qsizetype length = 0; length <= wild.size(); ++length)
            QVERIFY(!readableText(wild.left(length), TextForm::Html).contains(QLatin1String("<li>")));
    }

    void nothingTakesLong_data()
    {
        QTest::addColumn<QString>("piece");
        for (const char *piece :
             {"<blockquote>a", "<ul><li>a", "<!--", "<a href=\"", "<", "&", "<script>", "</li>", "<td>a", "<p"})
            QTest::addRow("%s", piece) << QString::fromLatin1(piece);
    }

    void nothingTakesLong()
    {
        QFETCH(QString, piece);
        QElapsedTimer timer;
        timer.start();
        readableText(QStringLiteral("<p>") + piece.repeated(50'000), TextForm::HtmlLines);
        QVERIFY2(timer.elapsed() < 10'000, "50,000 pieces take over 10 s");
    }
};

QTEST_GUILESS_MAIN(HtmlTextTest)
#include "html_text_test.moc"
