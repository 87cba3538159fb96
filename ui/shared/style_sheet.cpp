#include "ui/shared/style_sheet.h"

#include <QHash>
#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace saldo::ui {

namespace {

// @names are colours of the theme.
const char *const sheet = R"(
QMainWindow, QDialog, QWidget[look="background"], QScrollArea[look="background"] { background: @background; }
QWidget[look="surface"], QScrollArea[look="surface"] { background: @surface; }
QWidget[look="bar"] { background: @surface; border: 0; border-bottom: 1px solid @lines; }
QWidget[look="footer"] { background: @surface; border: 0; border-top: 1px solid @lines; }
QWidget[look="outgoing"] { background: @accentSoft; border: 0; border-top: 1px solid @lines; }
QWidget[look="panes"] { background: @surface; border: 0; border-right: 1px solid @lines; }
QLabel { background: transparent; }
QLabel[look="title"] { font-size: 16px; font-weight: 600; }
QLabel[look="brand"] { font-size: 16px; font-weight: 700; }
QLabel[look="heading"] { font-weight: 600; }
QLabel[look="secondary"] { color: @secondaryText; font-size: 12px; }
QLabel[look="number"] { font-size: 26px; font-weight: 700; }
QLabel[look="danger"] { color: @danger; font-weight: 600; }
QLabel[look="warning"] { color: @warning; font-weight: 600; }
QLabel[look="open"] { color: @period; font-size: 12px; }
QLabel[look="closed"] { color: @secondaryText; font-size: 12px; }
QLabel[look="explanation"] { color: @secondaryText; }
QLabel[look="small"] { font-size: 12px; }
QLabel[look="shortNumber"] { color: @danger; font-size: 26px; font-weight: 700; }
QLabel[look="others"] { color: @secondaryText; background: @accentSoft; border: 0; border-bottom: 1px solid @lines; padding: 5px 18px; font-size: 12px; }
QLabel[look="refused"] { color: @danger; background: @surface; border: 0; border-bottom: 1px solid @lines; padding: 8px 18px; }
QFrame[look="side"] { background: @lines; border: 0; }
QLabel[look="event"] { color: @secondaryText; font-size: 12px; }
QFrame[look="card"] { background: @surface; border: 1px solid @lines; border-radius: 6px; }
QFrame[look="answer"] { background: @accentSoft; border: 1px solid @lines; border-radius: 6px; }
QFrame[look="note"] { background: @note; border: 1px solid @noteLine; border-radius: 6px; }
QFrame[look="notice"] { background: @warningSoft; border: 1px solid @lines; border-radius: 6px; }
QFrame[look="line"] { background: @lines; border: 0; max-height: 1px; min-height: 1px; }

QPushButton { background: @surface; border: 1px solid @lines; border-radius: 6px; padding: 6px 12px; min-height: 16px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @lines; }
QPushButton:focus { border: 1px solid @accent; }
QPushButton:disabled { color: @secondaryText; background: @background; }
QPushButton[look="primary"] { background: @accent; color: @onAccent; border: 1px solid @accent; font-weight: 600; }
QPushButton[look="primary"]:disabled { background: @accentSoft; color: @secondaryText; border: 1px solid @lines; }
QPushButton[look="primary"]:focus { border: 2px solid @text; padding: 5px 11px; }
QPushButton[look="link"] { background: transparent; border: 0; color: @accent; padding: 0; text-align: left; }
QPushButton[look="link"]:hover, QPushButton[look="link"]:focus { text-decoration: underline; }
QPushButton[look="segment"] { border-radius: 0; padding: 3px 10px; color: @secondaryText; }
QPushButton[look="segment"]:checked { background: @accentSoft; color: @accent; font-weight: 600; }
QPushButton[look="toggle"]:checked { background: @accentSoft; color: @accent; border: 1px solid @accent; }
QPushButton[look="figure"] { text-align: left; padding: 0; }
QPushButton[look="figure"]:focus { border: 2px solid @accent; }
QLabel[look="figureNumber"] { font-size: 20px; font-weight: 700; }
QProgressBar { background: @lines; border: 0; border-radius: 2px; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
QPushButton[look="small"] { padding: 1px 8px; font-size: 12px; }
QPushButton[look="filter"] { border-radius: 13px; padding: 4px 10px; color: @secondaryText; font-size: 12px; }
QPushButton[look="filter"]:checked { background: @accentSoft; border: 1px solid @accent; color: @accent; }
QPushButton[look="filter"]:focus { border: 2px solid @accent; padding: 3px 9px; }
QPushButton[look="tab"] { background: transparent; border: 0; border-bottom: 2px solid transparent; border-radius: 0;
  padding: 4px 2px; color: @secondaryText; }
QPushButton[look="tab"]:hover { color: @text; }
QPushButton[look="tab"]:checked { color: @text; font-weight: 600; border-bottom: 2px solid @accent; }
QPushButton[look="tab"]:focus { color: @accent; }
QPushButton::menu-indicator { width: 0; }
QDialogButtonBox { button-layout: 3; }

QRadioButton { spacing: 8px; }
QRadioButton::indicator { width: 12px; height: 12px; border: 1px solid @secondaryText; border-radius: 7px; background: @surface; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 4px solid @accent; }
QRadioButton:focus { color: @accent; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px 8px; }
QToolButton[look="small"] { font-size: 12px; padding: 2px 8px; }
QToolButton:checked { background: @accentSoft; color: @accent; }
QToolButton:hover { background: @hover; }
QToolButton:checked { background: @accentSoft; color: @accent; }
QToolButton:focus { border: 1px solid @accent; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox { background: @surface; border: 1px solid @lines; border-radius: 6px;
  padding: 5px 8px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { border: 1px solid @accent; }
QComboBox { padding-left: 10px; }
QLineEdit[look="search"] { background: @background; }
QComboBox::drop-down, QDateEdit::drop-down { border: 0; width: 20px; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @lines; selection-background-color: @selection;
  selection-color: @text; }
QPlainTextEdit[look="note"] { background: @note; border: 1px solid @noteLine; }

QListView, QTreeView, QTableView { background: @surface; border: 0; outline: 0; }
QListView[look="results"] { border: 1px solid @lines; border-radius: 6px; }
QListWidget::item { padding: 6px 8px; border: 0; background: transparent; color: @text; }
QListWidget::item:hover { background: @hover; }
QListWidget::item:selected { background: @selection; color: @text; }
QListView[look="results"]:focus { border: 1px solid @accent; }
QTableView { border: 1px solid @lines; border-radius: 6px; padding: 4px 0; }
QTableView:focus { border: 1px solid @accent; }
QHeaderView { background: @surface; border: 0; }
QListView[look="views"] { background: @background; padding-top: 8px; padding-bottom: 8px; }
QScrollArea { border: 0; background: transparent; }
QSplitter::handle { background: @lines; }
QSplitter[look="gap"]::handle { background: transparent; }
QMenu { background: @surface; border: 1px solid @lines; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: @selection; }
QMenu::item:disabled { color: @secondaryText; }
QMenu::separator { height: 1px; background: @lines; margin: 4px 8px; }
QToolTip { background: @surface; color: @text; border: 1px solid @lines; padding: 4px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: @lines; border-radius: 4px; min-height: 32px; margin: 1px; }
QScrollBar::handle:vertical:hover { background: @secondaryText; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: @lines; border-radius: 4px; min-width: 32px; margin: 1px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

} // namespace

QString styleSheet(const Theme &theme)
{
    const QList<QPair<QString, QColor>> colours = {
        {QStringLiteral("@background"), theme.background},
        {QStringLiteral("@surface"), theme.surface},
        {QStringLiteral("@lines"), theme.lines},
        {QStringLiteral("@text"), theme.text},
        {QStringLiteral("@secondaryText"), theme.secondaryText},
        {QStringLiteral("@accentSoft"), theme.accentSoft}, // before @accent, which it begins with
        {QStringLiteral("@accent"), theme.accent},
        {QStringLiteral("@onAccent"), theme.onAccent},
        {QStringLiteral("@danger"), theme.danger},
        {QStringLiteral("@warningSoft"), theme.warningSoft},
        {QStringLiteral("@warning"), theme.warning},
        {QStringLiteral("@period"), theme.period},
        {QStringLiteral("@noteLine"), theme.noteLine},
        {QStringLiteral("@note"), theme.note},
        {QStringLiteral("@selection"), theme.selection},
        {QStringLiteral("@hover"), theme.hover},
    };
    QString filled = QString::fromLatin1(sheet);
    for (const auto &[name, colour] : colours)
        filled.replace(name, colour.name());
    return filled;
}

void setLook(QWidget *widget, const char *look)
{
    widget->setProperty("look", QString::fromLatin1(look));
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return; // it will be, when it is shown
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace saldo::ui
