// A console on a service reviews its mirror: the figures are the desk's own, whether days are packed there or not, and
// whatever comes in after they were.
#include "service/following.h"
#include "store/epochs.h"
#include "store/fact_days.h"
#include "sync/mirror.h"
#include "tests/desk/random_commands.h"
#include "tests/store/watched_desk.h"
#include "tests/support/test_main.h"

using namespace saldo;
using namespace saldo::tests;

namespace {

constexpr int rowsOfAPage = 400;

class Follower
{
public:
    explicit Follower(Watched &desk) : m_desk(desk), m_connection(store::Location(), Connection::Access::Write)
    {
        store::migrate(m_connection, store::Tables::Mirror);
        m_mirror.emplace(m_connection);
        m_mirror->workAs(QStringLiteral("mike"));
    }

    // Reads all that there is.
    void catchUp()
    {
        for (bool more = true; more;) {
            const QString &token = m_mirror->state().token;
            const auto after = token.isEmpty() ? std::nullopt : wire::parseHistoryToken(token);
            const wire::ChangesPage page =
                service::pageOf(service::changesAfter(m_desk.connection(), after, rowsOfAPage), {}, 0);
            more = page.more;
            m_mirror->apply(page, m_desk.now());
        }
        QVERIFY(m_mirror->state().whole);
    }

    Connection &connection() { return m_connection; }

    // Empty if its review says what the desk's rows say.
    QString wrongIn(const ReviewRequest &request)
    {
        const std::atomic_bool never = false;
        return difference(store::review(m_connection, request, [](int, int) {}, never), m_desk.expected(request));
    }

private:
    Watched &m_desk;
    Connection m_connection;
    std::optional<sync::Mirror> m_mirror;
};

} // namespace

class MirrorReviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMirrorsFiguresAreTheDesks();
};

void MirrorReviewTest::aMirrorsFiguresAreTheDesks()
{
    // GIVEN a desk at a service, and a mirror that follows it through 600 random commands
    Watched desk;
    store::beginEpoch(desk.connection(), QStringLiteral("e1"), 0);
    Follower mirror(desk);
    CommandMaker maker;
    Chance chance(31);
    for (const QJsonObject &command : maker.opening()) {
        if (desk.execute(command))
            maker.accepted(command);
    }
    const QDate first = rules::deskDay(maker.now());
    int packed = 0;
    int unpacked = 0;
    for (int accepted = 0; accepted < 600;) {
        const QJsonObject command = maker.make(chance.next());
        if (!desk.execute(command))
            continue;
        maker.accepted(command);
        if (++accepted % 100 != 0)
            continue;
        mirror.catchUp();
        // WHEN reviews are read of it, with its days packed and with those that new rows took away
        const QDate last = rules::deskDay(desk.now());
        const int again = store::packDays(mirror.connection(), last, 10'000);
        packed += again;
        for (int round = 0; round < figures::groupings; ++round) {
            ReviewRequest request{{first.addDays(chance.below(20)), last}, static_cast<Grouping>(round), {}};
            if (chance.in(30))
                request.filter.language = rules::Language::Ru;
            if (chance.in(30))
                request.filter.category = 1 + chance.below(3);
            // THEN they say what the desk's rows say
            const QString wrong = mirror.wrongIn(request);
            QVERIFY2(wrong.isEmpty(), qPrintable(inWords(request) + wrong));
        }
        if (accepted == 300)
            unpacked = again;
    }
    QVERIFY(packed > 20);
    QVERIFY(unpacked > 0);
}

SALDO_DATABASE_TEST_MAIN(MirrorReviewTest)

#include "mirror_review_test.moc"
