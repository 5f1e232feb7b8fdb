// Tests that sit in front of the screen: they start the real program, see it through AT-SPI and screenshots, and act
// with mouse and keyboard. Run them where nobody else works: dbus-run-session -- xvfb-run -a ...

#include <gtest/gtest.h>

#include <QCoreApplication>

int main(int argc, char** argv)
{
    testing::InitGoogleTest(&argc, argv);
    if (!qEnvironmentVariableIsSet("DISPLAY") || !qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) {
        std::puts("These tests need a display and a session bus of their own.");
        return 1;
    }
    QCoreApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
