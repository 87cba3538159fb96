// Commands as the window sends them: objects of desk-script.md without `at`, `by` and `id`.
#pragma once

#include "rules/words.h"

#include <QJsonObject>
#include <QStringList>

namespace saldo::ui::commands {

// `category`: assessed in the same step, or none. `seen`: public messages shown when it was written.
QJsonObject answer(const QString &ticket, const QString &body, rules::Category category, int seen);
QJsonObject askCustomer(const QString &ticket, const QString &body);
QJsonObject addNote(const QString &ticket, const QString &body);
QJsonObject assess(const QString &ticket, rules::Category category);
QJsonObject confirmAssessment(const QString &ticket);
QJsonObject declineAssessment(const QString &ticket);
QJsonObject assign(const QString &ticket, const QString &staff); // empty: nobody
// `of`: with Duplicate only.
QJsonObject close(const QString &ticket, rules::Resolution resolution, const QString &of, int seen);
QJsonObject markDefect(const QString &ticket);
QJsonObject rejectDefect(const QString &ticket);
QJsonObject chooseCoverage(const QString &ticket, rules::Coverage coverage);
QJsonObject postMessage(const QString &ticket, const QString &body);

// `messages`: ids of the customer's, not the first. `newTicket`: the id of the ticket that they come into.
QJsonObject splitTicket(const QString &ticket, const QStringList &messages, const QString &newTicket,
                        const QString &subject);

struct NewTicket
{
    QString ticket; // its id
    QString customer;
    rules::Language language = rules::Language::En;
    QString subject;
    QString body;
    rules::Coverage coverage = rules::Coverage::None; // None: not asked for
    bool defect = false;
    bool preAgreed = false; // by a manager only
};
QJsonObject openTicket(const NewTicket &ticket);

QJsonObject suspendPeriod(const QString &customer);
QJsonObject resumePeriod(const QString &customer);
QJsonObject chooseFreeSupport(const QString &license, rules::FreeSupport choice);

} // namespace saldo::ui::commands
