// A small rounded label with a meaning: credits, period, defect.
#pragma once

#include "ui/shared/theme.h"

#include <QLabel>

class QPainter;

namespace saldo::ui {

enum class ChipTone { Credits, Period, Warning, Plain };

struct ChipColours
{
    QColor text;
    QColor fill;
};
ChipColours chipColours(ChipTone tone, const Theme &theme);

// Width of a chip with that text in the secondary font, its padding included.
int chipWidth(const QString &text);
void paintChip(QPainter *painter, const QRect &rect, const QString &text, ChipTone tone);

class Chip : public QLabel
{
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);
    void show(const QString &text, ChipTone tone); // hides with an empty text
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipTone m_tone = ChipTone::Plain;
};

} // namespace saldo::ui
