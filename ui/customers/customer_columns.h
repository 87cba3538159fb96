// The columns of the customers' table: which are shown, how wide, sorted by which; with a menu that does by
// the keyboard what the mouse does at the headings.
#pragma once

#include <QList>
#include <QObject>

class QMenu;
class QSettings;
class QTableView;

namespace saldo::items {
class CustomerTable;
}

namespace saldo::ui {

class CustomerColumns : public QObject
{
    Q_OBJECT

public:
    // Neither is owned; the view shows the table.
    CustomerColumns(QTableView *view, items::CustomerTable *table, QMenu *menu);

    // As wide as the language in use needs. Widths that the person chose stay, unless they are too small.
    void fit();
    void restore(const QSettings &settings);
    void remember(QSettings &settings) const;

private:
    void fillMenu();
    int widthOf(int column) const;

    QTableView *m_view;
    items::CustomerTable *m_table;
    QMenu *m_menu;
    QList<int> m_fitted; // widths as they were fitted the last time
};

} // namespace saldo::ui
