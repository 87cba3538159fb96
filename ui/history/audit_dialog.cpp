#include "ui/history/audit_dialog.h"

#include "store/failure.h"
#include "ui/history/finding_words.h"
#include "ui/shared/style_sheet.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>

namespace saldo::ui {

namespace {

constexpr int firstWidth = 720;
constexpr int heightWithList = 460;
constexpr qsizetype mostShown = 1'000; // who has more has another problem than reading them

int plural(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, 2'000'000'000));
}

} // namespace

AuditDialog::AuditDialog(desk::DeskLink &desk, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_stop(std::make_shared<std::atomic<bool>>(false))
{
    setObjectName(QStringLiteral("audit"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    resize(firstWidth, 0);
    retranslate();
    begin();
}

AuditDialog::~AuditDialog()
{
    *m_stop = true;
    if (m_thread)
        m_thread->wait(); // for the step that it is at: a fraction of a second
}

void AuditDialog::build()
{
    m_title = new QLabel;
    setLook(m_title, "title");
    m_about = new QLabel;
    m_state = new QLabel;
    for (QLabel *label : {m_title, m_about, m_state}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    setLook(m_about, "secondary");
    m_state->setObjectName(QStringLiteral("state"));
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(measure::grid * 2);
    QSizePolicy kept = m_bar->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // nothing moves when it ends
    m_bar->setSizePolicy(kept);
    m_list = new QPlainTextEdit;
    m_list->setObjectName(QStringLiteral("findings"));
    m_list->setReadOnly(true);
    m_list->setTabChangesFocus(true);
    m_copy = new QPushButton;
    m_copy->setObjectName(QStringLiteral("copy"));
    m_copy->setAutoDefault(false);
    m_close = new QPushButton;
    m_close->setObjectName(QStringLiteral("close"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_copy);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_about);
    layout->addWidget(m_state);
    layout->addWidget(m_bar);
    layout->addWidget(m_list, 1);
    layout->addStretch(); // where the list is hidden
    layout->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this, &AuditDialog::copy);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

// Everything that the thread has is its own, or is meant for threads; what it finds comes as events.
void AuditDialog::begin()
{
    m_running = true;
    const QPointer<AuditDialog> self(this);
    const auto toSelf = [self](auto deed) {
        QMetaObject::invokeMethod(qApp, [self, deed] {
            if (self)
                deed(*self);
        });
    };
    const auto work = [location = m_desk.reads().location(), stop = m_stop, toSelf] {
        audit::AuditResult result;
        QString failure;
        const audit::AuditWatch watch{
            [toSelf, told = std::make_shared<qsizetype>(0)](const audit::Finding &finding) {
                if (++*told <= mostShown)
                    toSelf([finding](AuditDialog &dialog) { dialog.found(finding); });
            },
            [toSelf](audit::Stage stage, qint64 count, qint64 all) {
                toSelf([stage, count, all](AuditDialog &dialog) { dialog.progress(stage, count, all); });
            },
            [stop] { return stop->load(); }};
        try {
            store::Connection connection(location, store::Connection::Access::Read);
            if (audit::canAudit(connection))
                result = audit::audit(connection, watch);
            else
                failure = tr("The journal is not kept here but at the service. Run the audit there: saldo audit.");
        } catch (const store::Failure &thrown) {
            failure = thrown.detail();
        }
        toSelf([result, failure](AuditDialog &dialog) { dialog.end(result, failure); });
    };
    m_thread.reset(QThread::create(work));
    m_thread->start(QThread::LowPriority);
    showState();
}

void AuditDialog::found(const audit::Finding &finding)
{
    m_findings.append(finding);
    m_list->appendPlainText(findingWords(finding, m_desk.now()));
    if (m_list->isHidden())
        makeRoom();
}

// As high as what it says, and higher once there is something to list. It does not get lower again.
void AuditDialog::makeRoom()
{
    m_list->setVisible(!m_findings.isEmpty());
    if (!isVisible())
        return; // the fonts of what it says are not its own yet
    layout()->activate();
    resize(width(), std::max({height(), layout()->totalHeightForWidth(width()), m_findings.isEmpty() ? 0 : heightWithList}));
}

void AuditDialog::progress(audit::Stage stage, qint64 count, qint64 all)
{
    m_stage = stage;
    m_count = count;
    m_all = all;
    showState();
}

void AuditDialog::end(const audit::AuditResult &result, const QString &failure)
{
    m_running = false;
    m_result = result;
    m_failure = failure;
    retranslate();
    Q_EMIT ended();
}

QString AuditDialog::stateWords() const
{
    const QLocale locale;
    switch (m_stage) {
    case audit::Stage::Replay:
        return tr("Carrying out the journal's commands again: %1 of %2")
            .arg(locale.toString(m_count), locale.toString(m_all));
    case audit::Stage::Comparison:
        return tr("Comparing what they make with what is there: %1 rows").arg(locale.toString(m_count));
    case audit::Stage::Ledger:
        return tr("Adding up the ledgers: %1 accounts").arg(locale.toString(m_count));
    }
    Q_UNREACHABLE();
}

QString AuditDialog::endWords() const
{
    if (!m_failure.isEmpty())
        return m_failure;
    const QLocale locale;
    const QString looked = tr("%1 commands carried out again, %2 rows compared, %3 accounts added up.")
                               .arg(locale.toString(m_result.commands), locale.toString(m_result.rows),
                                    locale.toString(m_result.customers));
    const QString outcome = m_result.disagreements == 0
        ? tr("Everything agrees.")
        : tr("%n disagreement(s).", nullptr, plural(m_result.disagreements));
    return outcome + QLatin1Char(' ') + looked;
}

void AuditDialog::showState()
{
    m_state->setText(m_running ? stateWords() : endWords());
    setLook(m_state, m_running                       ? "small"
                : m_result.disagreements > 0 || !m_failure.isEmpty() ? "danger"
                                                     : "open");
    m_bar->setVisible(m_running);
    m_bar->setRange(0, m_all > 0 ? 1'000 : 0);
    if (m_all > 0)
        m_bar->setValue(static_cast<int>(m_count * 1'000 / m_all));
    m_bar->setAccessibleName(m_state->text());
    m_copy->setEnabled(!m_running && m_failure.isEmpty());
}

void AuditDialog::showFindings()
{
    QStringList lines;
    for (const audit::Finding &finding : std::as_const(m_findings))
        lines << findingWords(finding, m_desk.now());
    if (m_result.disagreements > m_findings.size())
        lines << tr("\u2026 and %n more.", nullptr, plural(m_result.disagreements - m_findings.size()));
    m_list->setPlainText(lines.join(u'\n'));
}

void AuditDialog::copy()
{
    QApplication::clipboard()->setText(m_state->text() + u'\n' + m_list->toPlainText());
}

void AuditDialog::done(int result)
{
    *m_stop = true;
    QDialog::done(result);
}

void AuditDialog::showEvent(QShowEvent *event)
{
    makeRoom();
    QDialog::showEvent(event);
}

void AuditDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_close != nullptr)
        retranslate();
    QDialog::changeEvent(event);
}

void AuditDialog::retranslate()
{
    m_title->setText(tr("Audit of the desk"));
    setWindowTitle(m_title->text());
    m_about->setText(tr("Derives every balance, charge, hold, period and status again, from the journal through the rules "
                        "and from the ledger, and names each disagreement. It changes nothing."));
    m_list->setAccessibleName(tr("Disagreements"));
    m_copy->setText(tr("Copy"));
    m_close->setText(m_running ? tr("Cancel") : tr("Close", "the dialog"));
    m_close->setDefault(true);
    showFindings();
    showState();
    makeRoom();
}

} // namespace saldo::ui
