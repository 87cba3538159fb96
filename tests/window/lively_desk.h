// A desk on which every pane and dialog has something to show.
#pragma once

#include <QByteArray>

namespace saldo::tests {

inline const char *const livelyNow = "2026-03-04T12:00:00+03:00";

// Anna (engineer) and Mike (manager); acme: credits, ledger, notices, a ticket of two issues (101), one that
// waits for a confirmation (102), one without coverage (104), a closed one (105); birch: an active period
// (201); nord: a free choice.
inline const QByteArray livelyDesk = R"(
{"at": "2026-03-02T09:00:00+03:00", "do": "add_staff", "staff": "anna", "name": "Anna Sokolova", "role": "engineer", "languages": ["ru", "en"]}
{"at": "2026-03-02T09:00:00+03:00", "do": "add_staff", "staff": "mike", "name": "Mike Turner", "role": "manager", "languages": ["en"]}
{"at": "2026-03-02T09:00:00+03:00", "do": "register_customer", "customer": "acme", "name": "Acme Outdoor", "language": "en"}
{"at": "2026-03-02T09:00:00+03:00", "do": "register_license", "license": "L1", "customer": "acme", "free_support": "credits"}
{"at": "2026-03-02T09:00:00+03:00", "do": "register_customer", "customer": "birch", "name": "Birch", "language": "ru"}
{"at": "2026-03-02T09:00:00+03:00", "do": "register_license", "license": "L2", "customer": "birch", "free_support": "period"}
{"at": "2026-03-02T09:00:00+03:00", "do": "buy_period", "period": "p1", "customer": "birch", "months": 3}
{"at": "2026-03-02T09:00:00+03:00", "do": "register_customer", "customer": "nord", "name": "Nord", "language": "en"}
{"at": "2026-03-02T09:00:00+03:00", "do": "register_license", "license": "L3", "customer": "nord"}
{"at": "2026-03-02T10:00:00+03:00", "do": "open_ticket", "by": "customer:birch", "ticket": "201", "customer": "birch", "language": "ru", "subject": "Slow filters", "body": "They are slow."}
{"at": "2026-03-03T09:00:00+03:00", "do": "buy_credits", "customer": "acme", "credits": 25}
{"at": "2026-03-03T10:00:00+03:00", "do": "open_ticket", "by": "customer:acme", "ticket": "105", "customer": "acme", "language": "en", "subject": "How to print", "body": "How?", "pre_agreed": true}
{"at": "2026-03-03T11:00:00+03:00", "do": "answer", "by": "anna", "ticket": "105", "body": "With Print.", "category": 1}
{"at": "2026-03-03T12:00:00+03:00", "do": "close", "by": "anna", "ticket": "105", "resolution": "solved"}
{"at": "2026-03-04T10:00:00+03:00", "do": "open_ticket", "by": "customer:acme", "ticket": "101", "customer": "acme", "language": "en", "subject": "Checkout page is blank", "body": "The checkout stays blank.", "pre_agreed": true}
{"at": "2026-03-04T10:05:00+03:00", "do": "post_message", "by": "customer:acme", "ticket": "101", "message": "more", "body": "And how do I print invoices?"}
{"at": "2026-03-04T10:06:00+03:00", "do": "add_note", "by": "anna", "ticket": "101", "body": "Seen this before."}
{"at": "2026-03-04T11:00:00+03:00", "do": "open_ticket", "by": "customer:acme", "ticket": "102", "customer": "acme", "language": "en", "subject": "Error 500 after the move", "body": "We get error 500."}
{"at": "2026-03-04T11:10:00+03:00", "do": "assess", "by": "anna", "ticket": "102", "category": 3}
{"at": "2026-03-04T11:20:00+03:00", "do": "open_ticket", "by": "customer:acme", "ticket": "104", "customer": "acme", "language": "en", "subject": "A defect?", "body": "It breaks.", "defect": true}
{"at": "2026-03-04T11:30:00+03:00", "do": "reject_defect", "by": "anna", "ticket": "104"}
)";

} // namespace saldo::tests
