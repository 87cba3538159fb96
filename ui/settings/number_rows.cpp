#include "ui/settings/number_rows.h"

#include "ui/shared/style_sheet.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

#include <cmath>

namespace saldo::ui {

NumberRows::NumberRows(const QList<Column> &columns, QWidget *parent)
    : QWidget(parent), m_columns(columns), m_grid(new QGridLayout(this)), m_add(new QPushButton)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    for (int column = 0; column < m_columns.size(); ++column) {
        auto *label = new QLabel;
        setLook(label, "secondary");
        m_labels << label;
        m_grid->addWidget(label, 0, column);
    }
    m_grid->setColumnStretch(static_cast<int>(m_columns.size()) + 1, 1);
    m_add->setObjectName(QStringLiteral("addRow"));
    setLook(m_add, "link");
    connect(m_add, &QPushButton::clicked, this, [this] {
        QList<qint64> values;
        for (const Column &column : std::as_const(m_columns))
            values << column.least;
        addRow(values);
        place();
        m_rows.last().fields.first()->setFocus(Qt::TabFocusReason);
        Q_EMIT edited();
    });
}

QWidget *NumberRows::fieldOf(const Column &column, qint64 value)
{
    if (column.money) {
        auto *box = new QDoubleSpinBox;
        box->setDecimals(2);
        box->setRange(static_cast<double>(column.least) / 100, static_cast<double>(column.most) / 100);
        box->setValue(static_cast<double>(value) / 100);
        box->setAlignment(Qt::AlignRight);
        box->setButtonSymbols(QAbstractSpinBox::NoButtons);
        box->setGroupSeparatorShown(true);
        connect(box, &QDoubleSpinBox::valueChanged, this, &NumberRows::edited);
        return box;
    }
    auto *box = new QSpinBox;
    box->setRange(static_cast<int>(column.least), static_cast<int>(column.most));
    box->setValue(static_cast<int>(value));
    box->setAlignment(Qt::AlignRight);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    connect(box, &QSpinBox::valueChanged, this, &NumberRows::edited);
    return box;
}

void NumberRows::addRow(const QList<qint64> &values)
{
    Row row;
    for (int column = 0; column < m_columns.size(); ++column) {
        QWidget *field = fieldOf(m_columns.at(column), values.at(column));
        field->setFixedWidth(112);
        row.fields << field;
    }
    row.remove = new QPushButton(QStringLiteral("\u00D7"));
    setLook(row.remove, "small");
    connect(row.remove, &QPushButton::clicked, this, [this, button = row.remove] { removeRow(button); });
    m_rows.append(row);
    name();
}

void NumberRows::removeRow(const QPushButton *button)
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).remove != button)
            continue;
        for (QWidget *field : std::as_const(m_rows.at(i).fields))
            field->deleteLater();
        m_rows.at(i).remove->hide();
        m_rows.at(i).remove->deleteLater();
        for (QWidget *field : std::as_const(m_rows.at(i).fields))
            field->hide();
        m_rows.removeAt(i);
        break;
    }
    place();
    (m_rows.isEmpty() ? static_cast<QWidget *>(m_add) : m_rows.last().fields.first())->setFocus(Qt::TabFocusReason);
    Q_EMIT edited();
}

// In the grid, from top to bottom, and in the same order for the Tab key.
void NumberRows::place()
{
    QWidget *before = nullptr;
    const auto follow = [&before](QWidget *next) {
        if (before != nullptr)
            setTabOrder(before, next);
        before = next;
    };
    int line = 1;
    for (const Row &row : std::as_const(m_rows)) {
        for (int column = 0; column < row.fields.size(); ++column) {
            m_grid->addWidget(row.fields.at(column), line, column);
            follow(row.fields.at(column));
        }
        m_grid->addWidget(row.remove, line, static_cast<int>(m_columns.size()));
        follow(row.remove);
        line += 1;
    }
    m_grid->addWidget(m_add, line, 0, 1, static_cast<int>(m_columns.size()), Qt::AlignLeft);
    follow(m_add);
}

void NumberRows::show(const QList<QList<qint64>> &rows)
{
    if (rows == this->rows())
        return;
    for (const Row &row : std::as_const(m_rows)) {
        qDeleteAll(row.fields);
        delete row.remove;
    }
    m_rows.clear();
    for (const QList<qint64> &values : rows)
        addRow(values);
    place();
}

QList<QList<qint64>> NumberRows::rows() const
{
    QList<QList<qint64>> all;
    for (const Row &row : m_rows) {
        QList<qint64> values;
        for (QWidget *field : row.fields) {
            const auto *money = qobject_cast<QDoubleSpinBox *>(field);
            values << (money != nullptr ? std::llround(money->value() * 100) : qobject_cast<QSpinBox *>(field)->value());
        }
        all << values;
    }
    return all;
}

void NumberRows::setWords(const QStringList &headings, const QString &add, const QString &remove)
{
    m_headings = headings;
    m_removeWords = remove;
    m_add->setText(add);
    for (int column = 0; column < m_labels.size(); ++column)
        m_labels.at(column)->setText(headings.value(column));
    name();
}

void NumberRows::name()
{
    for (const Row &row : std::as_const(m_rows)) {
        for (int column = 0; column < row.fields.size(); ++column) {
            row.fields.at(column)->setAccessibleName(m_headings.value(column));
            if (auto *box = qobject_cast<QAbstractSpinBox *>(row.fields.at(column)))
                box->setLocale(QLocale());
        }
        row.remove->setAccessibleName(m_removeWords);
        row.remove->setToolTip(m_removeWords);
    }
}

} // namespace saldo::ui
