#include <gtest/gtest.h>
#include <QApplication>
#include <QLocale>

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("ESPALIER_THEME", "light");
    testing::InitGoogleTest(&argc, argv);
    QLocale::setDefault(QLocale::c());
    QApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
