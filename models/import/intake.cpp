#include "import/intake.h"

#include "script/fields.h"

namespace saldo::import {

namespace {

// Cuts at a word; `…` marks the cut.
QString cutAtWord(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    qsizetype end = length - 1;
    const qsizetype space = text.lastIndexOf(QLatin1Char(' '), end);
    if (space > length / 2)
        end = space;
    else if (text.at(end).isLowSurrogate())
        end -= 1;
    return text.left(end).trimmed() + QChar(0x2026);
}

// One file's rows on their way in. A row is told of once, for the first thing that is wrong.
class Taking
{
public:
    Taking(const Table &table, const FileForm &form, const Mapping &mapping, rules::Instant now, Intake &intake)
        : m_table(table), m_form(form), m_mapping(mapping), m_now(now), m_intake(intake)
    {
    }

    void takeAll()
    {
        for (const Row &row : m_table.rows()) {
            m_row = &row;
            m_problem.clear();
            switch (m_form.holds) {
            case Holds::Customers: customer(); break;
            case Holds::Licenses: license(); break;
            case Holds::Tickets: ticket(); break;
            case Holds::Messages: message(); break;
            case Holds::Balances: balance(); break;
            }
        }
    }

private:
    QString value(const char *what) const { return m_table.value(*m_row, what); }

    void wrong(const QString &why)
    {
        if (m_problem.isEmpty())
            m_problem = why;
    }

    // Whether the row is right; tells of it if not.
    bool isRight()
    {
        if (m_problem.isEmpty())
            return true;
        m_intake.remarks.append({m_row->place, m_problem});
        return false;
    }

    void remark(const QString &what) { m_intake.remarks.append({m_row->place, what, false}); }

    QString heading(const char *what) const { return m_form.columns.value(QLatin1String(what)); }

    QString needed(const char *what)
    {
        const QString found = value(what);
        if (found.isEmpty())
            wrong(QStringLiteral("the column “%1” is empty").arg(heading(what)));
        return found;
    }

    std::optional<rules::Instant> instant(const char *what)
    {
        const QString text = value(what);
        if (text.isEmpty())
            return std::nullopt;
        const std::optional<rules::Instant> found = m_form.dates.read(text);
        if (!found || *found <= 0)
            wrong(
                QStringLiteral("“%1” is no date of the mapping's formats (column “%2”)").arg(text, heading(what)));
        else if (*found > m_now)
            wrong(QStringLiteral("%1 lies in the future (column “%2”)").arg(text, heading(what)));
        return found;
    }

    rules::Instant neededInstant(const char *what)
    {
        needed(what);
        return instant(what).value_or(0);
    }

    QString language()
    {
        if (!m_form.columns.contains(QStringLiteral("language")))
            return m_form.language;
        const QString word = value("language");
        auto known = m_languages.constFind(word);
        if (known == m_languages.constEnd())
            known = m_languages.insert(word, m_mapping.language(word));
        if (known->isEmpty())
            wrong(QStringLiteral("the mapping has no language for “%1” (column “%2”)")
                      .arg(word, heading("language")));
        return *known;
    }

    QString body() const { return readableText(m_table.raw(*m_row, "body"), m_form.text); }

    QString name(const char *what)
    {
        const QString whole = value(what).simplified();
        const QString cut = cutAtWord(whole, script::maxNameLength);
        if (cut != whole)
            remark(QStringLiteral("“%1” is cut at %2 characters").arg(heading(what)).arg(script::maxNameLength));
        return cut;
    }

    void customer()
    {
        CustomerRow row{m_row->place, needed("id"), name("name"), language(), value("email"), instant("created")};
        if (row.email.size() > script::maxEmailLength)
            wrong(QStringLiteral("the address has over %1 characters").arg(script::maxEmailLength));
        if (isRight())
            m_intake.customers.append(row);
    }

    void license()
    {
        const LicenseRow row{m_row->place, needed("id"),    needed("customer"),
                             name("url"),  name("product"), instant("created")};
        if (isRight())
            m_intake.licenses.append(row);
    }

    void balance()
    {
        BalanceRow row{m_row->place, needed("customer"), 0, value("reason"), instant("created")};
        bool ok = false;
        row.credits = needed("credits").toLongLong(&ok);
        if (!ok)
            wrong(QStringLiteral("“%1” is no whole number of credits (column “%2”)")
                      .arg(value("credits"), heading("credits")));
        row.reason = cutAtWord(row.reason.isEmpty() ? QStringLiteral("Opening balance") : row.reason,
                               script::maxReasonLength);
        if (isRight() && row.credits != 0)
            m_intake.balances.append(row);
    }

    QString resolution() const
    {
        for (const Closing &closing : m_form.closings) {
            if (closing.values.contains(m_table.byHeading(*m_row, closing.column).trimmed()))
                return closing.resolution;
        }
        return {};
    }

    // A subject has a limit, a body has not: it is split later. Neither may be empty.
    void fitTexts(TicketRow &row)
    {
        const QString whole = readableText(m_table.raw(*m_row, "subject"), TextForm::Plain).simplified();
        if (whole.isEmpty() && row.body.isEmpty())
            wrong(QStringLiteral("has neither subject nor text"));
        row.subject = cutAtWord(whole.isEmpty() ? row.body.simplified() : whole, script::maxNameLength);
        if (row.body.isEmpty())
            row.body = whole;
        else if (row.subject != whole && !whole.isEmpty())
            row.body.prepend(whole + QStringLiteral("\n\n"));
        if (row.subject != whole && m_problem.isEmpty())
            remark(whole.isEmpty() ? QStringLiteral("has no subject: the text's beginning stands for it")
                                   : QStringLiteral("the subject is cut; the whole one begins the text"));
    }

    void ticket()
    {
        TicketRow row;
        row.place = m_row->place;
        row.id = needed("id");
        row.language = language();
        row.customer = needed("customer");
        row.created = neededInstant("created");
        row.updated = instant("updated");
        row.product = value("product").simplified().left(script::maxNameLength);
        row.resolution = resolution();
        row.body = body();
        fitTexts(row);
        if (isRight())
            m_intake.tickets.append(row);
        else
            m_intake.refusedTickets.insert(row.id, row.place);
    }

    void message()
    {
        MessageRow row{m_row->place,     value("id"), needed("ticket"),
                       needed("author"), body(),      neededInstant("created")};
        if (row.body.isEmpty())
            wrong(QStringLiteral("has no text"));
        if (isRight())
            m_intake.messages.append(row);
    }

    const Table &m_table;
    const FileForm &m_form;
    const Mapping &m_mapping;
    rules::Instant m_now;
    Intake &m_intake;
    const Row *m_row = nullptr;
    QString m_problem;
    QHash<QString, QString> m_languages; // the source's word → ours
};

} // namespace

void take(const Table &table, const FileForm &form, const Mapping &mapping, rules::Instant now, Intake &intake)
{
    intake.rows += table.rows().size();
    for (const Remark &remark : table.remarks())
        intake.rows += remark.place.line > 1 ? 1 : 0;
    intake.remarks += table.remarks();
    Taking(table, form, mapping, now, intake).takeAll();
}

} // namespace saldo::import
