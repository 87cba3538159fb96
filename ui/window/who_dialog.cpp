#include "ui/window/who_dialog.h"

#include "ui/shared/style_sheet.h"
#include "ui/shared/wording.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace saldo::ui {

WhoDialog::WhoDialog(const QList<rules::StaffMember> &staff, const QString &last, QWidget *parent) : QDialog(parent)
{
    m_title = new QLabel;
    setLook(m_title, "title");
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("staff"));
    m_list->setUniformItemSizes(true);
    setLook(m_list, "results");
    m_start = new QPushButton;
    setLook(m_start, "primary");
    m_start->setDefault(true);
    for (const rules::StaffMember &member : staff) {
        if (!member.active)
            continue;
        m_staff << member;
        auto *item = new QListWidgetItem(m_list);
        item->setSizeHint({0, measure::tableRow});
        if (member.id == last)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_list);
    layout->addWidget(m_start, 0, Qt::AlignRight);
    resize(360, 320);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(m_start, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
}

QString WhoDialog::chosen() const
{
    return m_list->currentRow() < 0 ? QString() : m_staff.at(m_list->currentRow()).id;
}

void WhoDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void WhoDialog::retranslate()
{
    setWindowTitle(QStringLiteral("Saldo"));
    m_title->setText(tr("Who is working?"));
    m_start->setText(tr("Start"));
    m_list->setAccessibleName(m_title->text());
    for (int row = 0; row < m_list->count(); ++row) {
        const rules::StaffMember &member = m_staff.at(row);
        m_list->item(row)->setText(
            tr("%1 \u00B7 %2", "name, role").arg(member.name, wording::name(member.role).toLower()));
    }
}

} // namespace saldo::ui
