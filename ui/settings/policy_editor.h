// An editor of one part of the policy: shows its values, says what is wrong with what was entered, and writes it
// back. What isn't touched stays as it was.
#pragma once

#include "rules/policy.h"

#include <QWidget>

namespace saldo::ui {

class PolicyEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString name() const = 0; // in the language in use
    virtual void show(const rules::Policy &policy) = 0;
    // Its part only.
    virtual void write(rules::Policy &policy) const = 0;
    // What is wrong, in words; empty: nothing.
    virtual QString trouble() const = 0;
    virtual void retranslate() = 0;
    // The day from which the change is to be in force.
    virtual void setDay(QDate) {}

Q_SIGNALS:
    void edited();
};

// In the order in which they are offered.
enum class PolicyPart { Categories, Periods, Packages, Hours, Holidays };
inline constexpr int policyParts = 5;

PolicyEditor *editorOf(PolicyPart part, QWidget *parent);

} // namespace saldo::ui
