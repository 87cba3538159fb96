// The editors of what is sold and what it costs. Bounds as in docs/decided.md.
#include "ui/settings/number_rows.h"
#include "ui/settings/policy_editor.h"
#include "ui/settings/time_editors.h"
#include "ui/shared/field_label.h"
#include "ui/shared/style_sheet.h"
#include "ui/shared/wording.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

#include <set>

namespace saldo::ui {

using namespace rules;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(saldo::ui::policyEditors)
};

constexpr int mostCredits = 1'000'000;
constexpr int mostDays = 3'660;
constexpr int mostMonths = 120;
constexpr qint64 mostCents = 100'000'000;

class CategoriesEditor : public PolicyEditor
{
public:
    explicit CategoriesEditor(QWidget *parent) : PolicyEditor(parent), m_grid(new QGridLayout(this))
    {
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setVerticalSpacing(4);
        m_grid->setHorizontalSpacing(12);
        m_grid->setColumnStretch(0, 1);
        const char *const names[] = {"category1", "category2", "category3", "firstDays", "firstCredits", "furtherCredits"};
        for (const char *name : names)
            addField(QLatin1String(name));
        m_grid->setRowStretch(static_cast<int>(m_boxes.size()), 1);
    }

    QString name() const override { return Words::tr("Categories and grants"); }

    void show(const Policy &policy) override
    {
        const FreeGrants &grants = policy.freeSupport;
        const qint64 values[] = {policy.price(1), policy.price(2), policy.price(3),
                                 grants.firstDays, grants.firstCredits, grants.furtherCredits};
        for (int i = 0; i < m_boxes.size(); ++i)
            m_boxes.at(i)->setValue(static_cast<int>(values[i]));
    }

    void write(Policy &policy) const override
    {
        policy.categoryCredits = {m_boxes.at(0)->value(), m_boxes.at(1)->value(), m_boxes.at(2)->value()};
        policy.freeSupport = {m_boxes.at(3)->value(), m_boxes.at(4)->value(), m_boxes.at(5)->value()};
    }

    QString trouble() const override { return {}; }

    void retranslate() override
    {
        for (int category = 1; category <= 3; ++category)
            setField(m_labels.at(category - 1),
                     Words::tr("%1, credits", "a category").arg(wording::category(category)));
        setField(m_labels.at(3), Words::tr("Free period with the first license, days"));
        setField(m_labels.at(4), Words::tr("Free credits with the first license"));
        setField(m_labels.at(5), Words::tr("Credits with each further license"));
    }

private:
    void addField(const QString &name)
    {
        auto *box = new QSpinBox;
        box->setObjectName(name);
        box->setRange(1, name == QLatin1String("firstDays") ? mostDays : mostCredits);
        box->setAlignment(Qt::AlignRight);
        box->setButtonSymbols(QAbstractSpinBox::NoButtons);
        box->setFixedWidth(112);
        auto *label = fieldLabel(this, box);
        setLook(label, "plain");
        const auto row = static_cast<int>(m_boxes.size());
        m_grid->addWidget(label, row, 0);
        m_grid->addWidget(box, row, 1);
        m_boxes << box;
        m_labels << label;
        connect(box, &QSpinBox::valueChanged, this, &PolicyEditor::edited);
    }

    QGridLayout *m_grid;
    QList<QSpinBox *> m_boxes;
    QList<QLabel *> m_labels;
};

// What is sold: rows with a key in the first column, which no two of them share.
class OffersEditor : public PolicyEditor
{
public:
    OffersEditor(const QList<NumberRows::Column> &columns, QWidget *parent)
        : PolicyEditor(parent), m_rows(new NumberRows(columns))
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_rows);
        layout->addStretch();
        connect(m_rows, &NumberRows::edited, this, &PolicyEditor::edited);
    }

    QString trouble() const override
    {
        const QList<QList<qint64>> rows = m_rows->rows();
        std::set<qint64> keys;
        for (const QList<qint64> &row : rows) {
            if (!keys.insert(row.first()).second)
                return twice(row.first());
        }
        return rows.isEmpty() ? none() : QString();
    }

protected:
    virtual QString twice(qint64 key) const = 0;
    virtual QString none() const = 0;
    NumberRows *rows() const { return m_rows; }

private:
    NumberRows *m_rows;
};

class PeriodsEditor : public OffersEditor
{
public:
    explicit PeriodsEditor(QWidget *parent)
        : OffersEditor({{false, 1, mostMonths}, {true, 0, mostCents}, {true, 0, mostCents}}, parent)
    {
    }

    QString name() const override { return Words::tr("Support periods"); }

    void show(const Policy &policy) override
    {
        QList<QList<qint64>> shown;
        for (const Plan &plan : policy.periods)
            shown << QList<qint64>{plan.months, plan.priceCents, plan.furtherLicenseCents};
        rows()->show(shown);
    }

    void write(Policy &policy) const override
    {
        policy.periods.clear();
        for (const QList<qint64> &row : rows()->rows())
            policy.periods.append({static_cast<int>(row.at(0)), row.at(1), row.at(2)});
    }

    void retranslate() override
    {
        rows()->setWords({Words::tr("Months"), Words::tr("Price, USD"), Words::tr("Further license")},
                         Words::tr("Sell another period"), Words::tr("No longer sell it"));
    }

protected:
    QString twice(qint64 key) const override
    {
        return Words::tr("Two periods have %n month(s). Take one of them away.", nullptr, static_cast<int>(key));
    }
    QString none() const override { return Words::tr("At least one period must be sold."); }
};

class PackagesEditor : public OffersEditor
{
public:
    explicit PackagesEditor(QWidget *parent) : OffersEditor({{false, 1, mostCredits}, {true, 0, mostCents}}, parent) {}

    QString name() const override { return Words::tr("Packages of credits"); }

    void show(const Policy &policy) override
    {
        QList<QList<qint64>> shown;
        for (const Package &package : policy.packages)
            shown << QList<qint64>{package.credits, package.priceCents};
        rows()->show(shown);
    }

    void write(Policy &policy) const override
    {
        policy.packages.clear();
        for (const QList<qint64> &row : rows()->rows())
            policy.packages.append({row.at(0), row.at(1)});
    }

    void retranslate() override
    {
        rows()->setWords({Words::tr("Credits"), Words::tr("Price, USD")}, Words::tr("Sell another package"),
                         Words::tr("No longer sell it"));
    }

protected:
    QString twice(qint64 key) const override
    {
        return Words::tr("Two packages have %n credit(s). Take one of them away.", nullptr, static_cast<int>(key));
    }
    QString none() const override { return Words::tr("At least one package must be sold."); }
};

} // namespace

PolicyEditor *editorOf(PolicyPart part, QWidget *parent)
{
    switch (part) {
    case PolicyPart::Categories:
        return new CategoriesEditor(parent);
    case PolicyPart::Periods:
        return new PeriodsEditor(parent);
    case PolicyPart::Packages:
        return new PackagesEditor(parent);
    case PolicyPart::Hours:
        return new HoursEditor(parent);
    case PolicyPart::Holidays:
        return new HolidaysEditor(parent);
    }
    Q_UNREACHABLE();
}

} // namespace saldo::ui
