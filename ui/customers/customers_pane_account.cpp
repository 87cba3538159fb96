// What can be done about the chosen customer: a button with a menu, and the same menu on his row.
#include "ui/customers/customer_detail.h"
#include "ui/customers/customers_pane.h"

#include <QMenu>
#include <QTableView>
#include <QToolButton>

namespace saldo::ui {

QString CustomersPane::customer() const
{
    return m_detail->customer();
}

QWidget *CustomersPane::buildAccountButton()
{
    m_accountButton = new QToolButton;
    m_accountButton->setObjectName(QStringLiteral("accountMenu"));
    m_accountButton->setPopupMode(QToolButton::InstantPopup);
    m_accountButton->setFocusPolicy(Qt::TabFocus);
    m_accountButton->hide();
    return m_accountButton;
}

void CustomersPane::setAccountActions(const QList<QAction *> &actions)
{
    auto *menu = new QMenu(this);
    menu->addActions(actions);
    menu->addSeparator();
    menu->addActions(m_detail->supportActions());
    menu->addSeparator();
    menu->addActions(m_detail->accountActions());
    menu->setToolTipsVisible(true);
    m_accountButton->setMenu(menu);
    m_accountButton->show();
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, menu,
            [this, menu](const QPoint &at) { menu->popup(m_view->viewport()->mapToGlobal(at)); });
}

void CustomersPane::retranslateAccountButton()
{
    m_accountButton->setText(tr("Account", "of a customer, a menu") + QStringLiteral(" \u25BE"));
    m_accountButton->setAccessibleName(tr("What to do about the account"));
    m_accountButton->setToolTip(m_accountButton->accessibleName());
}

} // namespace saldo::ui
