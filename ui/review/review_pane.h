// The Review, for managers: what credits were spent on, by whom and for whom, what was sold, what is owed, how long
// customers waited. Charts and the tables under them; every figure opens what is behind it.
#pragma once

#include "desk/desk_link.h"
#include "figures/cell.h"
#include "items/review_table.h"
#include "ui/review/review_cards.h"
#include "ui/shared/pane.h"

#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace saldo::items {
class ReviewReader;
}

namespace saldo::ui {

class BarList;
class BehindView;
class ReviewChart;
class ReviewControls;

class ReviewPane : public Pane
{
    Q_OBJECT

public:
    // The desk is not owned. Nothing is read until the pane is shown for the first time.
    explicit ReviewPane(desk::DeskLink &desk, QWidget *parent = nullptr);

    ReviewControls *controls() const { return m_controls; }
    BehindView *behind() const { return m_behind; }
    ReviewChart *chart() const { return m_chart; }
    items::ReviewTable *table() const { return m_table; }
    const std::optional<store::ReviewFigures> &figures() const { return m_figures; }
    void choose(items::ReviewPart part);
    items::ReviewPart part() const { return m_part; }
    bool isBehind() const;

    // The table in sight, whole; false if the file can't be written.
    bool saveCsv(const QString &file, const figures::CsvForm &form) const;
    // The whole review.
    bool printTo(const QString &file) const;

    void restore(const QSettings &settings) override;
    void remember(QSettings &settings) const override;
    void moveTime() override;

Q_SIGNALS:
    void ticketChosen(const QString &ticket);
    void customerChosen(const QString &customer);
    void figuresShown();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildTop();
    QWidget *buildProgress();
    QWidget *buildBody();
    QWidget *buildMain();
    QWidget *buildSide();
    QWidget *buildMessage();
    void connectAll();
    void addShortcuts();
    void retranslate();
    void ask();
    void showFigures();
    void showPart();
    void showState();
    int columnWidth(int column, bool wrapped, int margin) const;
    void fitColumns();

    // What is behind a figure: the kinds of facts, of a group (null: of all), in words.
    void openBehind(const QList<figures::FactKind> &kinds, const store::ReviewGroup *group, figures::Grouping grouping,
                    std::optional<rules::Category> category = {}, std::optional<rules::Coverage> coverage = {});
    void openCard(ReviewCards::Card card);
    void openBar(int group, int part);
    void openRow(const QModelIndex &index);
    void openEngineer(int row);
    void openCustomer(int row);
    void openOwed(items::OwedRow row);
    void goBack();
    void askCsv();
    void writeCsv(const QString &file);
    void csvWritten(const QString &file, bool written);
    void behindRead();
    void askPdf();
    void readNames(qsizetype from, qsizetype most);
    static items::ReviewTable::Words words();

    desk::DeskLink &m_desk;
    items::ReviewReader *m_reader = nullptr;
    std::optional<store::ReviewFigures> m_figures;
    QString m_filterWords; // of the figures, which may be others than those asked for since
    QString m_failure;
    items::ReviewPart m_part = items::ReviewPart::Consumption;
    bool m_stale = true; // the desk changed since they were read
    QTimer m_later;

    ReviewControls *m_controls = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_span = nullptr;
    QPushButton *m_csv = nullptr;
    QPushButton *m_pdf = nullptr;
    QWidget *m_progressRow = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    ReviewCards *m_cards = nullptr;
    QStackedWidget *m_stack = nullptr; // message, review, what is behind
    QLabel *m_message = nullptr;
    QPushButton *m_remedy = nullptr;
    QWidget *m_body = nullptr;
    QList<QPushButton *> m_parts;
    ReviewChart *m_chart = nullptr;
    QLabel *m_described = nullptr;
    items::ReviewTable *m_table = nullptr;
    QTableView *m_tableView = nullptr;
    QWidget *m_side = nullptr;
    QLabel *m_engineersTitle = nullptr;
    BarList *m_engineers = nullptr;
    QLabel *m_customersTitle = nullptr;
    BarList *m_customers = nullptr;
    BehindView *m_behind = nullptr;
    bool m_saving = false;
    QString m_csvFile; // that waits for what is behind a figure to be read to its end
    QWidget *m_cameFrom = nullptr; // where the focus goes back to
};

} // namespace saldo::ui
