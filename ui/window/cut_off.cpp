#include "ui/window/cut_off.h"

#include "ui/customers/table_header.h"
#include "ui/shared/elided_label.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>

namespace saldo::ui {

namespace {

constexpr int fieldSides = 18; // border and padding of a field, both sides

bool elides(const QWidget &widget)
{
    return qobject_cast<const ElidedLabel *>(&widget) != nullptr
        || widget.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored; // shortened by who owns it
}

// The text of a widget that has one; empty if it is no widget with words of ours.
QString wordsOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *tool = qobject_cast<const QToolButton *>(&widget);
        tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
        return {};
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *choice = qobject_cast<const QComboBox *>(&widget))
        return choice->currentText();
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        return field->text().isEmpty() ? field->placeholderText() : QString();
    return {};
}

bool hasRoom(const QWidget &widget)
{
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        return field->fontMetrics().horizontalAdvance(field->placeholderText()) + fieldSides <= field->width();
    // Its own hint has room for the arrow of a menu, which is part of the text here.
    if (const auto *tool = qobject_cast<const QToolButton *>(&widget))
        return tool->fontMetrics().horizontalAdvance(tool->text()) + fieldSides <= tool->width();
    const auto *label = qobject_cast<const QLabel *>(&widget);
    if (label != nullptr && label->wordWrap())
        return label->heightForWidth(label->width()) <= label->height();
    // The height that a button asks for has padding in it, which may be less.
    const int height = label != nullptr ? label->sizeHint().height() : widget.fontMetrics().height();
    return widget.sizeHint().width() <= widget.width() && height <= widget.height();
}

// What a list scrolls to is no part of it that is missing.
bool scrollsDown(const QWidget &holder)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(holder.parentWidget());
    return area != nullptr && area->viewport() == &holder;
}

bool sticksOut(const QWidget &widget, const QWidget &shown)
{
    bool scrolled = false;
    const QWidget *inner = &widget;
    while (inner != &shown) {
        const QWidget *holder = inner->parentWidget();
        if (holder == nullptr || inner->isWindow())
            return false;
        scrolled = scrolled || scrollsDown(*holder);
        const QRect place(widget.mapTo(holder, QPoint()), widget.size());
        if (place.left() < 0 || place.right() > holder->rect().right())
            return true;
        if (!scrolled && (place.top() < 0 || place.bottom() > holder->rect().bottom()))
            return true;
        inner = holder;
    }
    return false;
}

void findHeadings(const QWidget &shown, QStringList &found)
{
    for (const TableHeader *header : shown.findChildren<TableHeader *>()) {
        for (int section = 0; header->isVisible() && section < header->count(); ++section) {
            const QString words = header->model()->headerData(section, Qt::Horizontal).toString();
            const int needed = header->roomFor(words);
            if (!header->isSectionHidden(section) && needed > header->sectionSize(section))
                found << QStringLiteral("%1 (heading)").arg(words);
        }
    }
}

} // namespace

QStringList cutOff(const QWidget &shown)
{
    QStringList found;
    for (const QWidget *widget : shown.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != shown.window() || elides(*widget))
            continue;
        const QString words = wordsOf(*widget);
        if (!words.isEmpty() && (!hasRoom(*widget) || sticksOut(*widget, shown)))
            found << QStringLiteral("%1 (%2)").arg(words, widget->objectName().isEmpty()
                                                              ? QString::fromLatin1(widget->metaObject()->className())
                                                              : widget->objectName());
    }
    if (const auto *views = shown.findChild<QListView *>(QStringLiteral("views"));
        views != nullptr && views->isVisible() && views->sizeHintForColumn(0) > views->viewport()->width())
        found << QStringLiteral("a name (views)");
    findHeadings(shown, found);
    return found;
}

} // namespace saldo::ui
