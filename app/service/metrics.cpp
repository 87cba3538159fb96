#include "app/service/metrics.h"

#include <algorithm>

namespace saldo::service {

void Metrics::count(const Decision &decision)
{
    if (!decision.failure.isEmpty())
        m_failed += 1;
    else if (decision.repeated)
        m_repeated += 1;
    else if (decision.verdict)
        m_refused += 1;
    else
        m_accepted += 1;
}

void Metrics::countGroup(qsizetype)
{
    m_groups += 1;
}

void Metrics::countAnswer(int status)
{
    m_answers.at(static_cast<size_t>(std::clamp(status / 100, 0, 5))) += 1;
}

void Metrics::acknowledged(std::chrono::steady_clock::duration took)
{
    const auto microseconds = std::chrono::duration_cast<std::chrono::microseconds>(took).count();
    size_t place = 0;
    while (place < bounds.size() && microseconds > bounds.at(place) * 1'000LL)
        place += 1;
    m_times.at(place) += 1;
    m_timesMicroseconds += microseconds;
}

namespace {

void add(QByteArray &text, const QByteArray &name, const char *type, const char *help)
{
    text += "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}

void addOne(QByteArray &text, const QByteArray &name, const char *type, const char *help, qint64 value)
{
    add(text, name, type, help);
    text += name + ' ' + QByteArray::number(value) + '\n';
}

} // namespace

QByteArray Metrics::text() const
{
    QByteArray text;
    add(text, "saldo_commands_total", "counter", "Commands by what became of them.");
    text += "saldo_commands_total{outcome=\"accepted\"} " + QByteArray::number(m_accepted.load()) + '\n';
    text += "saldo_commands_total{outcome=\"refused\"} " + QByteArray::number(m_refused.load()) + '\n';
    text += "saldo_commands_total{outcome=\"repeated\"} " + QByteArray::number(m_repeated.load()) + '\n';
    text += "saldo_commands_total{outcome=\"failed\"} " + QByteArray::number(m_failed.load()) + '\n';
    addOne(text, "saldo_commits_total", "counter", "Groups of commands, each one commit.", m_groups);
    add(text, "saldo_answers_total", "counter", "Answers by the class of their status.");
    for (size_t digit = 1; digit < m_answers.size(); ++digit)
        text += "saldo_answers_total{status=\"" + QByteArray::number(static_cast<int>(digit)) + "xx\"} "
            + QByteArray::number(m_answers.at(digit).load()) + '\n';
    add(text, "saldo_acknowledgement_seconds", "histogram", "From a request with commands to its commit.");
    qint64 sum = 0;
    for (size_t i = 0; i < bounds.size(); ++i) {
        sum += m_times.at(i);
        text += "saldo_acknowledgement_seconds_bucket{le=\"" + QByteArray::number(bounds.at(i) / 1000.0) + "\"} "
            + QByteArray::number(sum) + '\n';
    }
    sum += m_times.back();
    text += "saldo_acknowledgement_seconds_bucket{le=\"+Inf\"} " + QByteArray::number(sum) + '\n';
    text += "saldo_acknowledgement_seconds_sum "
        + QByteArray::number(static_cast<double>(m_timesMicroseconds.load()) / 1e6) + '\n';
    text += "saldo_acknowledgement_seconds_count " + QByteArray::number(sum) + '\n';
    addOne(text, "saldo_database_reconnects_total", "counter", "Times the database was lost and found again.", reconnects);
    addOne(text, "saldo_failed_sign_ins_total", "counter", "Sign-ins with a wrong login or password.", failedSignIns);
    addOne(text, "saldo_cut_off_total", "counter", "Clients that were too slow, too silent or too many.", cutOff);
    addOne(text, "saldo_pages_total", "counter", "Pages of changes that were read from the database.", pages);
    addOne(text, "saldo_clients", "gauge", "Connections.", clients);
    addOne(text, "saldo_polls", "gauge", "Polls that wait for changes.", polls);
    addOne(text, "saldo_unsent_bytes", "gauge", "Answers on their way.", unsent);
    addOne(text, "saldo_version", "gauge", "The version of the last accepted command.", version);
    return text;
}

} // namespace saldo::service
