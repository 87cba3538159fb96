// A desk whose answers are watched, and whether a review of it says what it must.
#pragma once

#include "script/line.h"
#include "store/behind_query.h"
#include "store/migrations.h"
#include "tests/store/review_oracle.h"
#include "tests/support/fresh_database.h"

#include <QJsonDocument>
#include <QTest>

namespace saldo::tests {

using figures::FactKind;
using figures::Grouping;
using figures::Sums;
using store::Connection;
using store::ReviewRequest;

// A desk that is watched.
class Watched
{
public:
    Watched() : m_connection(store::Location::parse(m_database.url()), Connection::Access::Write)
    {
        store::migrate(m_connection, store::Tables::Authority);
        m_desk.emplace(m_connection);
    }

    // Whether it was accepted.
    bool execute(const QJsonObject &json)
    {
        const script::Line line = script::parseLine(QJsonDocument(json).toJson(QJsonDocument::Compact));
        if (line.verdict || !std::holds_alternative<script::Command>(line.what))
            return false;
        const auto &command = std::get<script::Command>(line.what);
        const desk::Outcome outcome = m_desk->execute(command, command.at, QStringLiteral("script"));
        m_last = outcome.verdict;
        if (!outcome.verdict)
            m_watch.see(command, outcome, command.at, m_desk->policies());
        m_now = std::max(m_now, command.at);
        return !outcome.verdict;
    }
    void tell(const char *at, const QByteArray &what)
    {
        const QByteArray line = "{\"at\": \"" + QByteArray(at) + "+03:00\", " + what + '}';
        QVERIFY2(execute(QJsonDocument::fromJson(line).object()),
                 qPrintable(QString::fromUtf8(line) + (m_last ? rules::inWords(*m_last) : QString())));
    }

    store::ReviewFigures review(const ReviewRequest &request)
    {
        const std::atomic_bool never = false;
        store::ReviewFigures figures = store::review(m_connection, request, [](int, int) {}, never);
        const auto names = store::namesOf(m_connection, figures.groups);
        for (store::ReviewGroup &group : figures.groups) {
            if (!group.named)
                group.id = names.value(group.key).id;
        }
        return figures;
    }
    Expected expected(const ReviewRequest &request) { return expectedReview(m_connection, m_watch.answers(), request); }
    Connection &connection() { return m_connection; }
    desk::Desk &desk() { return *m_desk; }
    rules::Instant now() const { return m_now; }
    const AnswerWatch &watch() const { return m_watch; }

private:
    FreshDatabase m_database;
    Connection m_connection;
    std::optional<desk::Desk> m_desk;
    AnswerWatch m_watch;
    rules::Verdict m_last;
    rules::Instant m_now = 0;
};

inline QString inWords(const Sums &sums)
{
    const auto ms = [](const std::optional<qint64> &value) { return value ? QString::number(*value) : QStringLiteral("-"); };
    return QStringLiteral("charged %1, recategorised %2, defects %3, refunds %4, sold %5 for %6, granted %7, adjusted %8, "
                          "periods %9, ")
               .arg(sums.charged).arg(sums.recategorised).arg(sums.defectRefunds).arg(sums.otherRefunds).arg(sums.sold)
               .arg(sums.creditsSoldCents).arg(sums.granted).arg(sums.adjusted).arg(sums.periodsSoldCents)
        + QStringLiteral("by category %1 %2 %3 %4, requests %5 %6 %7, answers %8 of them in time %9, ")
              .arg(sums.consumedBy[0]).arg(sums.consumedBy[1]).arg(sums.consumedBy[2]).arg(sums.consumedBy[3])
              .arg(sums.requestsBy[0]).arg(sums.requestsBy[1]).arg(sums.requestsBy[2]).arg(sums.answers).arg(sums.inTime)
        + ms(sums.medianMs) + u' ' + ms(sums.ninetiethMs);
}

inline QString inWords(const figures::Owed &owed)
{
    return QStringLiteral("credits %1 (paid %2) for %3; days %4 %5 %6 for %7 %8 %9")
        .arg(owed.credits).arg(owed.paidCredits).arg(owed.creditsCents).arg(owed.activeDays).arg(owed.suspendedDays)
        .arg(owed.queuedDays).arg(owed.activeCents).arg(owed.suspendedCents).arg(owed.queuedCents);
}

inline QString keyOf(const store::ReviewGroup &group, Grouping grouping)
{
    if (figures::isOfTime(grouping))
        return QDate::fromJulianDay(group.key).toString(Qt::ISODate);
    if (grouping == Grouping::Engineer || grouping == Grouping::Customer)
        return group.id;
    return grouping == Grouping::Language ? spell(static_cast<rules::Language>(group.key)) : QString::number(group.key);
}

// Empty if the review says what it must.
inline QString difference(const store::ReviewFigures &found, const Expected &expected)
{
    if (found.total != expected.total)
        return QStringLiteral("total\n found %1\n must be %2").arg(inWords(found.total), inWords(expected.total));
    if (!(found.owed == expected.owed))
        return QStringLiteral("owed\n found %1\n must be %2").arg(inWords(found.owed), inWords(expected.owed));
    const Sums &total = found.total;
    if (total.sold + total.granted + total.adjusted - total.consumed() != expected.ledgerSum)
        return QStringLiteral("the sums are not the ledger's: %1").arg(expected.ledgerSum);
    QMap<QString, Sums> groups;
    for (const store::ReviewGroup &group : found.groups) {
        if (group.sums != Sums() || expected.groups.contains(keyOf(group, found.request.grouping)))
            groups.insert(keyOf(group, found.request.grouping), group.sums);
    }
    for (auto group = expected.groups.cbegin(); group != expected.groups.cend(); ++group) {
        if (groups.value(group.key()) != *group)
            return QStringLiteral("group %1\n found %2\n must be %3").arg(group.key(), inWords(groups.value(group.key())), inWords(*group));
    }
    return groups.size() == expected.groups.size() ? QString() : QStringLiteral("more groups than there must be");
}

inline QString inWords(const ReviewRequest &request)
{
    const store::ReviewFilter &filter = request.filter;
    return QStringLiteral("%1 to %2, grouping %3, language %4, coverage %5, category %6, engineer %7, customer %8: ")
        .arg(request.span.from.toString(Qt::ISODate), request.span.to.toString(Qt::ISODate))
        .arg(static_cast<int>(request.grouping))
        .arg(filter.language ? spell(*filter.language) : QString(), filter.coverage ? spell(*filter.coverage) : QString())
        .arg(filter.category.value_or(-1)).arg(filter.engineer.value_or(QStringLiteral("any")), filter.customer);
}

// The review says what it must.
inline void check(Watched &desk, const ReviewRequest &request)
{
    const QString wrong = difference(desk.review(request), desk.expected(request));
    QVERIFY2(wrong.isEmpty(), qPrintable(inWords(request) + wrong));
}

// What is behind its figures adds up to them.
inline void checkBehind(Watched &desk, const ReviewRequest &request, const Sums &total)
{
    const std::atomic_bool never = false;
    const auto sum = [&](const QList<FactKind> &kinds, bool count = false) {
        qint64 all = 0;
        std::optional<store::BehindRow> last;
        for (;;) {
            const QList<store::BehindRow> page =
                store::behind(desk.connection(), {kinds, request.span, request.filter}, last, 7, never);
            for (const store::BehindRow &row : page)
                all += count ? 1 : row.value;
            if (page.isEmpty())
                return all;
            last = page.last();
        }
    };
    QCOMPARE(-sum({FactKind::Charge}), total.charged);
    QCOMPARE(-sum({FactKind::Charge, FactKind::Recategorisation, FactKind::DefectRefund, FactKind::OtherRefund}), total.consumed());
    QCOMPARE(sum({FactKind::DefectRefund}), total.defectRefunds);
    QCOMPARE(sum({FactKind::Purchase}), total.sold);
    QCOMPARE(sum({FactKind::CreditsSold, FactKind::PeriodSold}), total.creditsSoldCents + total.periodsSoldCents);
    QCOMPARE(sum({FactKind::AnswerInTime, FactKind::LateAnswer}, true), total.answers);
    QCOMPARE(sum({FactKind::LateAnswer}, true), total.answers - total.inTime);
    QCOMPARE(sum({FactKind::Request}), total.requests());
}

} // namespace saldo::tests
