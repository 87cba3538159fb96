#include "ui/customers/notice_bar.h"

#include "ui/shared/style_sheet.h"
#include "ui/ticket/selectable_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace saldo::ui {

NoticeBar::NoticeBar(QWidget *parent) : QFrame(parent), m_words(new SelectableText), m_copy(new QPushButton)
{
    setLook(this, "card");
    m_words->setObjectName(QStringLiteral("noticeWords"));
    m_copy->setObjectName(QStringLiteral("copyNotice"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(12);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_copy, 0, Qt::AlignTop);
    connect(m_copy, &QPushButton::clicked, this, &NoticeBar::copyAsked);
    retranslate();
}

void NoticeBar::show(const QString &words)
{
    m_words->setText(words);
    setVisible(!words.isEmpty());
}

void NoticeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NoticeBar::retranslate()
{
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy what the customer was told"));
    m_copy->setToolTip(tr("Copy what the customer was told (Ctrl+C in the table)"));
}

} // namespace saldo::ui
