#include "ui/ticket/choice.h"

#include "ui/shared/theme.h"

#include <QAbstractItemView>
#include <QPainterPath>
#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace saldo::ui {

namespace {

constexpr int leftRoom = 11; // border and padding: the words begin where those of a field do
constexpr int arrowRoom = 22;

} // namespace

// Of another length in another language, while what is chosen stays.
Choice::Choice(QWidget *parent) : QComboBox(parent)
{
    connect(model(), &QAbstractItemModel::dataChanged, this, &QWidget::updateGeometry);
}

QString Choice::shownText() const
{
    const QString text = currentData(ShortRole).toString();
    if (currentIndex() < 0)
        return placeholderText();
    return text.isEmpty() ? currentText() : text;
}

QSize Choice::sizeHint() const
{
    const QSize usual = QComboBox::sizeHint();
    if (currentData(ShortRole).toString().isEmpty())
        return usual;
    return {fontMetrics().horizontalAdvance(shownText()) + leftRoom + 7 + arrowRoom, usual.height()};
}

QSize Choice::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), QComboBox::minimumSizeHint().width()), sizeHint().height()};
}

void Choice::showPopup()
{
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + 24);
    QComboBox::showPopup();
}

void Choice::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const int room = width() - arrowRoom - leftRoom;
    option.currentText = fontMetrics().elidedText(shownText(), Qt::ElideRight, room);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);

    const Theme &theme = Theme::current();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isEnabled() ? theme.secondaryText : theme.lines, 1.5, Qt::SolidLine, Qt::RoundCap));
    const QPointF tip(width() - 12.0, height() / 2.0 + 2);
    painter.drawLine(tip - QPointF(4, 4), tip);
    painter.drawLine(tip, tip + QPointF(4, -4));
}

} // namespace saldo::ui
