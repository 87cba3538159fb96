// Sessions: signing in with login and password, signing out. For the I/O thread.
#pragma once

#include "app/service/clock.h"
#include "app/service/hashing.h"
#include "app/service/http.h"
#include "app/service/metrics.h"
#include "app/service/readers.h"
#include "app/service/writer.h"
#include "rules/account.h"
#include "service/sign_in_limits.h"
#include "wire/errors.h"
#include "wire/sessions.h"

namespace saldo::service {

class SignIns
{
public:
    using Done = std::function<void(const Answer &)>;

    SignIns(Readers &readers, Writer &writer, Hashing &hashing, const Clock &clock, Metrics &metrics);

    // `address`: of the person, not of a proxy.
    void signIn(const wire::SignIn &signIn, const QString &address, rules::Language language, const Done &done);

private:
    // What the database knows of a login; with an empty hash nothing that may sign in.
    struct Candidate
    {
        QString hash;
        rules::StaffMember member;
    };
    struct Attempt
    {
        wire::SignIn signIn;
        QString address;
        rules::Language language;
        Done done;
    };

    static Candidate candidateFor(store::Connection &connection, const QString &login);
    void checked(const Attempt &attempt, const Candidate &candidate, std::optional<bool> fits);
    void open(const Attempt &attempt, const Candidate &candidate);

    Readers &m_readers;
    Writer &m_writer;
    Hashing &m_hashing;
    const Clock &m_clock;
    Metrics &m_metrics;
    SignInLimits m_limits;
};

Answer errorAnswer(wire::Fault fault, rules::Language language);

} // namespace saldo::service
