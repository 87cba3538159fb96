#include "ui/ticket/category_choice.h"

#include "ui/shared/wording.h"

#include <QSignalBlocker>

namespace saldo::ui {

using namespace rules;

void CategoryChoice::fill(const Ticket &ticket, const Policy &policy)
{
    const Category before = chosen();
    const QSignalBlocker blocker(this);
    clear();
    addItem(ticket.category == noCategory ? tr("Without assessing")
                                          : tr("As assessed: %1").arg(wording::category(ticket.category)),
            noCategory);
    setItemData(0, ticket.category == noCategory ? tr("No category") : tr("As assessed"), ShortRole);
    for (const Category category : {1, 2, 3}) {
        const QString price = ticket.coverage == Coverage::Credits
            ? wording::category(category) + QStringLiteral(" \u00b7 ") + wording::credits(policy.price(category))
            : wording::category(category);
        addItem(price, category);
        setItemData(category, wording::category(category), ShortRole);
        setItemData(category, wording::definition(category), Qt::ToolTipRole);
    }
    choose(before);
    updateGeometry(); // its words may be of another length, and what is chosen the same
}

void CategoryChoice::choose(Category category)
{
    setCurrentIndex(std::max(0, findData(category)));
}

} // namespace saldo::ui
