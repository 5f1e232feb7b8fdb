#include "tests/end_to_end/desktop/hand.h"

#include <QProcess>
#include <QThread>
#include <chrono>

namespace espalier {

namespace {

void xdotool(const QStringList& arguments) { QProcess::execute(QStringLiteral("xdotool"), arguments); }

QString number(int value) { return QString::number(value); }

}  // namespace

void Hand::pause(int milliseconds) const { QThread::msleep(milliseconds); }

void Hand::moveTo(int x, int y) const { xdotool({"mousemove", number(x), number(y)}); }

void Hand::clickAt(int x, int y) const
{
    moveTo(x, y);
    pause(60);
    xdotool({"click", "1"});
    pause(150);
}

void Hand::rightClickAt(int x, int y) const
{
    moveTo(x, y);
    pause(60);
    xdotool({"click", "3"});
    pause(250);
}

void Hand::click(const Box& box) const { clickAt(box.middleX(), box.middleY()); }

void Hand::doubleClick(const Box& box) const
{
    moveTo(box.middleX(), box.middleY());
    pause(60);
    xdotool({"click", "--repeat", "2", "--delay", "80", "1"});
    pause(200);
}

void Hand::drag(int fromX, int fromY, int toX, int toY) const
{
    constexpr int steps = 12;
    moveTo(fromX, fromY);
    pause(80);
    xdotool({"mousedown", "1"});
    for (int i = 1; i <= steps; ++i) {
        moveTo(fromX + (toX - fromX) * i / steps, fromY + (toY - fromY) * i / steps);
        pause(25);
    }
    pause(150);
    xdotool({"mouseup", "1"});
    pause(200);
}

void Hand::type(const std::string& text) const
{
    xdotool({"type", "--delay", "15", "--", QString::fromStdString(text)});
    pause(100);
}

void Hand::key(const std::string& keys) const
{
    xdotool({"key", "--", QString::fromStdString(keys)});
    pause(150);
}

bool eventually(const std::function<bool()>& isSo, int seconds)
{
    using namespace std::chrono;
    const auto until = steady_clock::now() + std::chrono::seconds(seconds);
    do {
        if (isSo()) return true;
        QThread::msleep(200);
    } while (steady_clock::now() < until);
    return isSo();
}

void takePicture(const std::string& file)
{
    QProcess::execute(QStringLiteral("import"), {"-window", "root", QString::fromStdString(file)});
}

}  // namespace espalier
