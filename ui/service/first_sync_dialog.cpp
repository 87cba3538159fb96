#include "ui/service/first_sync_dialog.h"

#include "ui/service/service_words.h"
#include "ui/shared/style_sheet.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace saldo::ui {

namespace {

constexpr int dialogWidth = 400;
constexpr int barHeight = 8;

} // namespace

FirstSyncDialog::FirstSyncDialog(sync::ServiceDesk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_title(new QLabel(this))
    , m_rows(new QLabel(this))
    , m_said(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
{
    setLook(m_title, "title");
    setLook(m_rows, "secondary");
    setLook(m_said, "danger");
    for (QLabel *label : {m_title, m_rows, m_said}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_rows->setObjectName(QStringLiteral("rows"));
    m_bar->setRange(0, 0); // how much there is, is known when it is all here
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(barHeight);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_rows);
    layout->addWidget(m_bar);
    layout->addWidget(m_said);
    layout->addWidget(m_cancel, 0, Qt::AlignRight);
    setMinimumWidth(dialogWidth);
    retranslate();
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(&desk, &sync::ServiceDesk::statusChanged, this, &FirstSyncDialog::follow);
    // A small desk may be here before anybody looks: nothing more would be told of it.
    QMetaObject::invokeMethod(this, [this] {
        if (isRead())
            accept();
    }, Qt::QueuedConnection);
}

bool FirstSyncDialog::isRead() const
{
    const sync::SyncStatus &status = m_desk.status();
    return status.obstacle == sync::Obstacle::None && !status.catchingUp && !status.offlineSince;
}

void FirstSyncDialog::follow()
{
    const sync::SyncStatus &status = m_desk.status();
    if (isRead()) {
        accept();
        return;
    }
    if (status.obstacle == sync::Obstacle::SignIn) {
        reject();
        return;
    }
    retranslate();
}

void FirstSyncDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void FirstSyncDialog::retranslate()
{
    const sync::SyncStatus &status = m_desk.status();
    setWindowTitle(QStringLiteral("Saldo"));
    m_title->setText(tr("Reading the desk"));
    m_rows->setText(tr("%Ln rows so far. The desk is copied to this computer once; then it is at hand at once, without "
                       "the network too.", nullptr, static_cast<int>(status.rowsRead)));
    const bool stands = status.offlineSince || status.obstacle != sync::Obstacle::None;
    // There is nothing to work on yet, unlike later.
    const QString offline = status.offlineSince ? tr("%1 can't be reached. The reading goes on as soon as the network is back.")
                                                      .arg(m_desk.service().host())
                                                : QString();
    m_said->setText(!stands ? QString() : offline.isEmpty() ? serviceWords(m_desk).more : offline);
    m_said->setVisible(stands);
    m_bar->setVisible(!stands);
    m_cancel->setText(tr("Later"));
    m_cancel->setToolTip(tr("What was read stays here; the next time it goes on from there."));
}

} // namespace saldo::ui
