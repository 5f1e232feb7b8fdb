#include "views/drop/drop_area.h"

#include <gtest/gtest.h>

#include <QDragEnterEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrl>
#include <QVBoxLayout>
#include <QWidget>
#include <QWindow>
#include <QtTest/QTest>

namespace espalier {
namespace {

using Kind = DroppedFile::Kind;

struct DropTest : testing::Test {
    QUrl file(const QString& name, const QByteArray& bytes)
    {
        QFile made(temporary.filePath(name));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        made.write(bytes);
        return QUrl::fromLocalFile(made.fileName());
    }
    QTemporaryDir temporary;
};

TEST_F(DropTest, TellsFilesApart)
{
    EXPECT_EQ(droppedFile({file("a.espalier", "")}).kind, Kind::workspace);
    EXPECT_EQ(droppedFile({file("copy", QByteArray("SQLite format 3\0", 16))}).kind, Kind::workspace);
    EXPECT_EQ(droppedFile({file("net.pt", "")}).kind, Kind::model);
    EXPECT_EQ(droppedFile({file("archive", "PK\x03\x04 and more")}).kind, Kind::model);
    EXPECT_EQ(droppedFile({file("plan.json", "{}")}).kind, Kind::plan);
    EXPECT_EQ(droppedFile({file("notes.txt", "hello")}).kind, Kind::unknown);
    EXPECT_EQ(droppedFile({QUrl::fromLocalFile(temporary.path())}).kind, Kind::folder);
    EXPECT_EQ(droppedFile({QUrl::fromLocalFile("/nowhere/a.pt")}).kind, Kind::missing);
    EXPECT_EQ(droppedFile({QUrl("https://example.org/a.pt")}).kind, Kind::remote);
    EXPECT_EQ(droppedFile({file("a.pt", ""), file("b.pt", "")}).kind, Kind::several);
}

TEST_F(DropTest, SaysWhatWouldHappen)
{
    EXPECT_EQ(dropWords({Kind::workspace, "/a/fashion.espalier"}), "Open the workspace fashion");
    for (const Kind kind : {Kind::several, Kind::folder, Kind::remote, Kind::missing, Kind::unknown})
        EXPECT_TRUE(dropWords({kind, "/a/x"}).endsWith('.'));
}

struct DropAreaTest : DropTest {
    DropAreaTest()
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(new QLineEdit);
        window.show();
    }
    template <typename Event>
    bool send(const QMimeData& data)
    {
        Event event(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window.windowHandle(), &event);
        return event.isAccepted();
    }
    QWidget window;
    DropArea area{window};
    QSignalSpy dropped{&area, &DropArea::dropped};
    QSignalSpy refused{&area, &DropArea::refused};
};

TEST_F(DropAreaTest, TakesAFileOverAnyWidget)
{
    QMimeData data;
    data.setUrls({file("a.espalier", "")});
    EXPECT_TRUE(send<QDragEnterEvent>(data));
    EXPECT_TRUE(send<QDropEvent>(data));
    EXPECT_TRUE(dropped.wait(5000));
    EXPECT_EQ(refused.size(), 0);
}

TEST_F(DropAreaTest, SaysWhyNotWhereItIsTheWrongFile)
{
    QMimeData data;
    data.setUrls({file("a.txt", ""), file("b.txt", "")});
    send<QDragEnterEvent>(data);
    send<QDropEvent>(data);
    EXPECT_TRUE(refused.wait(5000));
    EXPECT_EQ(dropped.size(), 0);
}

TEST_F(DropAreaTest, LeavesTextToTheWidgets)
{
    QMimeData data;
    data.setText("0.5");
    send<QDragEnterEvent>(data);
    send<QDropEvent>(data);
    QTest::qWait(20);
    EXPECT_EQ(dropped.size() + refused.size(), 0);
}

}  // namespace
}  // namespace espalier
