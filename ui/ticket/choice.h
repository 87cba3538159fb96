// A combo box with a visible arrow, and a short text for the chosen item where one is given.
#pragma once

#include <QComboBox>

namespace saldo::ui {

class Choice : public QComboBox
{
    Q_OBJECT

public:
    // The item's text while the list is shut.
    enum Role { ShortRole = Qt::UserRole + 1 };

    explicit Choice(QWidget *parent = nullptr);

    // At least the chosen item's short text; the list itself is as wide as its items.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void showPopup() override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString shownText() const;
};

} // namespace saldo::ui
