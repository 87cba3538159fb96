#include "tests/support/accessible_tree.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QSet>
#include <QWidget>

namespace saldo::tests {

namespace {

constexpr int mostRows = 40; // of a list: the others are like them

// What a person does something with.
const QSet<QAccessible::Role> interactive = {
    QAccessible::PushButton,  QAccessible::ButtonMenu,  QAccessible::ButtonDropDown, QAccessible::CheckBox,
    QAccessible::RadioButton, QAccessible::ComboBox,    QAccessible::EditableText,   QAccessible::SpinBox,
    QAccessible::Slider,      QAccessible::MenuItem,    QAccessible::PopupMenu,      QAccessible::List,
    QAccessible::ListItem,    QAccessible::Table,       QAccessible::Cell,           QAccessible::ColumnHeader,
    QAccessible::PageTab,     QAccessible::Link,        QAccessible::Tree,           QAccessible::TreeItem,
    QAccessible::Dial,        QAccessible::HotkeyField, QAccessible::Dialog};

// Roles that say nothing of what an element is for.
const QSet<QAccessible::Role> vague = {QAccessible::NoRole, QAccessible::Client, QAccessible::Pane, QAccessible::Window,
                                       QAccessible::Grouping, QAccessible::Whitespace, QAccessible::LayeredPane,
                                       QAccessible::Border};

// Given by Qt for parts that are not walked to: bars, grips, corners.
const QSet<QAccessible::Role> furniture = {QAccessible::ScrollBar, QAccessible::Grip, QAccessible::Splitter,
                                           QAccessible::Separator, QAccessible::Indicator, QAccessible::TitleBar};

// A table has cells in which there is nothing to say.
bool isEmptyCell(const QAccessibleInterface &element)
{
    return element.role() == QAccessible::Cell;
}

// By Tab: a container that takes a click's focus for its children is no stop on the way.
bool isReached(const QAccessibleInterface &element)
{
    const auto *widget = qobject_cast<const QWidget *>(element.object());
    return widget != nullptr ? (widget->focusPolicy() & Qt::TabFocus) != 0 : element.state().focusable != 0;
}

struct Walk
{
    QStringList faults;
    int elements = 0;

    QString placeOf(const QAccessibleInterface &element) const
    {
        QStringList path;
        QAccessibleInterface *parent = element.parent();
        for (QObject *object = element.object() != nullptr ? element.object() : parent != nullptr ? parent->object() : nullptr;
             object != nullptr && path.size() < 5; object = object->parent()) {
            const QString name = object->objectName();
            path.prepend(QString::fromLatin1(object->metaObject()->className()).section(u':', -1)
                         + (name.isEmpty() ? QString() : u'#' + name));
        }
        return path.join(u'/');
    }

    void blame(const QAccessibleInterface &element, const QString &what)
    {
        const QString role = QVariant::fromValue(static_cast<int>(element.role())).toString();
        faults << QStringLiteral("%1 (role %2): %3").arg(placeOf(element), role, what);
    }

    void look(const QAccessibleInterface &element)
    {
        const QAccessible::Role role = element.role();
        const QObject *object = element.object();
        const QString name = element.text(QAccessible::Name).trimmed();
        const bool used = interactive.contains(role) || isReached(element);
        if (!used || furniture.contains(role))
            return;
        // What scrolls has no role of its own in Qt; its name says what is in it.
        if (isReached(element) && vague.contains(role) && qobject_cast<const QAbstractScrollArea *>(object) == nullptr)
            blame(element, QStringLiteral("takes the focus, and its role says nothing"));
        if (name.isEmpty() && !isEmptyCell(element))
            blame(element, QStringLiteral("has no name"));
        else if (object != nullptr && !object->objectName().isEmpty() && name == object->objectName())
            blame(element, QStringLiteral("is named by its object, %1").arg(name));
        else if (name.size() == 1 && !name.at(0).isLetterOrNumber() && role != QAccessible::EditableText)
            blame(element, QStringLiteral("is named by a sign alone, %1").arg(name));
    }

    void into(QAccessibleInterface *element)
    {
        if (element == nullptr || !element->isValid() || element->state().invisible)
            return;
        ++elements;
        look(*element);
        const bool rows = element->role() == QAccessible::List || element->role() == QAccessible::Table;
        const int children = rows ? std::min(element->childCount(), mostRows) : element->childCount();
        for (int child = 0; child < children; ++child)
            into(element->child(child));
    }
};

Walk walked(QWidget *root)
{
    Walk walk;
    walk.into(QAccessible::queryAccessibleInterface(root));
    return walk;
}

} // namespace

QStringList accessFaults(QWidget *root)
{
    return walked(root).faults;
}

int accessElements(QWidget *root)
{
    return walked(root).elements;
}

} // namespace saldo::tests
