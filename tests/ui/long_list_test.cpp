// A list of a million rows: what is seen is what is where, and nothing else is asked for.
#include "ui/queue/long_list.h"

#include "tests/support/window_test_main.h"

#include <QAbstractListModel>
#include <QPainter>
#include <QScrollBar>
#include <QSet>
#include <QStyledItemDelegate>

using namespace saldo;

namespace {

constexpr int rowHeight = 40;
constexpr int rows = 1'000'000;

class Numbers : public QAbstractListModel
{
public:
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : count; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        asked.insert(index.row());
        return role == Qt::DisplayRole ? QVariant(index.row()) : QVariant();
    }
    void change(int row) { Q_EMIT dataChanged(index(row), index(row)); }
    void insert(int row)
    {
        beginInsertRows({}, row, row);
        count += 1;
        endInsertRows();
    }
    void remove(int first, int last)
    {
        beginRemoveRows({}, first, last);
        count -= last - first + 1;
        endRemoveRows();
    }

    int count = rows;
    mutable QSet<int> asked;
};

class Drawing : public QStyledItemDelegate
{
public:
    void paint(QPainter *, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        drawn << index.data().toInt();
        states.insert(index.row(), option.state);
    }
    mutable QList<int> drawn;
    mutable QHash<int, QStyle::State> states;
};

} // namespace

class LongListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<Numbers>();
        m_drawing = std::make_unique<Drawing>();
        m_list = std::make_unique<ui::LongList>(rowHeight);
        m_list->setModel(m_model.get());
        m_list->setItemDelegate(m_drawing.get());
        m_list->setFrameShape(QFrame::NoFrame);
        m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
        m_list->resize(300, 10 * rowHeight);
        m_list->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_list.get()));
        QTRY_COMPARE(m_drawing->drawn.size(), 10);
    }

    void cleanup() { m_list.reset(); }

    void asksForNothingBeyondWhatIsSeen()
    {
        m_list->scrollTo(m_model->index(500'000), QAbstractItemView::PositionAtTop);
        QTRY_VERIFY(m_drawing->drawn.contains(500'009));
        m_model->change(3);
        m_model->insert(0);
        m_model->remove(5, 6);
        QTest::keyClick(m_list.get(), Qt::Key_End);
        QTRY_VERIFY(m_drawing->drawn.contains(m_model->count - 1));
        QTest::keyClicks(m_list.get(), QStringLiteral("77"));
        QVERIFY2(m_model->asked.size() < 60, qPrintable(QString::number(m_model->asked.size())));
    }

    void drawsAnewWhatComesIntoSight()
    {
        m_drawing->drawn.clear();
        m_list->verticalScrollBar()->setValue(20 * rowHeight);
        QTRY_COMPARE(m_drawing->drawn, QList<int>({20, 21, 22, 23, 24, 25, 26, 27, 28, 29}));
        m_drawing->drawn.clear();
        m_list->verticalScrollBar()->setValue(21 * rowHeight);
        QTRY_VERIFY(m_drawing->drawn.contains(30));
        QCOMPARE(m_list->indexAt({5, 5}).row(), 21);
        QCOMPARE(m_list->indexAt({5, 9 * rowHeight + 5}).row(), 30);
        QCOMPARE(m_list->visualRect(m_model->index(22)), QRect(0, rowHeight, m_list->viewport()->width(), rowHeight));
    }

    void walksByKeys()
    {
        const auto press = [this](Qt::Key key, Qt::KeyboardModifiers with = {}) {
            QTest::keyClick(m_list.get(), key, with);
            return m_list->currentIndex().row();
        };
        m_list->setFocus();
        QCOMPARE(m_list->currentIndex().row(), -1); // entered, nothing is chosen
        QCOMPARE(press(Qt::Key_Down), 0);
        QCOMPARE(press(Qt::Key_Down), 1);
        QCOMPARE(press(Qt::Key_PageDown), 11);
        QCOMPARE(press(Qt::Key_Up), 10);
        QCOMPARE(press(Qt::Key_PageUp), 0);
        QCOMPARE(press(Qt::Key_Up), 0);
        QCOMPARE(press(Qt::Key_End), rows - 1);
        QVERIFY(m_list->viewport()->rect().contains(m_list->visualRect(m_list->currentIndex())));
        QCOMPARE(press(Qt::Key_Down), rows - 1);
        QCOMPARE(press(Qt::Key_Home, Qt::ShiftModifier), 0);
        QCOMPARE(m_list->selectionModel()->selectedRows().size(), rows);
    }

    void choosesWithTheMouse()
    {
        const auto click = [this](int line, Qt::KeyboardModifiers with = {}) {
            QTest::mouseClick(m_list->viewport(), Qt::LeftButton, with, {20, line * rowHeight + 20});
        };
        m_list->verticalScrollBar()->setValue(100 * rowHeight);
        click(2);
        QCOMPARE(m_list->currentIndex().row(), 102);
        click(5, Qt::ShiftModifier);
        click(7, Qt::ControlModifier);
        QList<int> chosen;
        for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
            chosen << index.row();
        std::sort(chosen.begin(), chosen.end());
        QCOMPARE(chosen, QList<int>({102, 103, 104, 105, 107}));
        QTRY_VERIFY(m_drawing->states.value(107).testFlag(QStyle::State_Selected));
        QVERIFY(!m_drawing->states.value(106).testFlag(QStyle::State_Selected));
        QTRY_VERIFY(m_drawing->states.value(107).testFlag(QStyle::State_HasFocus));
    }

    void followsRowsThatComeAndGo()
    {
        m_model->remove(20, rows - 1);
        QTRY_COMPARE(m_list->verticalScrollBar()->maximum(), 10 * rowHeight);
        m_list->scrollToBottom();
        m_model->remove(10, 19);
        QTRY_COMPARE(m_list->verticalScrollBar()->maximum(), 0);
        QCOMPARE(m_list->indexAt({5, 5}).row(), 0);
        m_model->insert(4);
        QCOMPARE(m_list->verticalScrollBar()->maximum(), rowHeight);
        m_model->remove(0, 10);
        QVERIFY(!m_list->indexAt({5, 5}).isValid());
        QTest::keyClick(m_list.get(), Qt::Key_Down);
        QVERIFY(!m_list->currentIndex().isValid());
    }

private:
    std::unique_ptr<Numbers> m_model;
    std::unique_ptr<Drawing> m_drawing;
    std::unique_ptr<ui::LongList> m_list;
};

SALDO_WINDOW_TEST_MAIN(LongListTest)
#include "long_list_test.moc"
