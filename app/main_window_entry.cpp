#include "app/main_window_entry.h"

#include "app/main_window.h"
#include "app/settings.h"

#include <QApplication>
#include <QTimer>

namespace espalier {

int runWindow(QApplication& application, const QString& file)
{
    QCoreApplication::setOrganizationName(QStringLiteral("espalier"));
    QCoreApplication::setApplicationName(QStringLiteral("espalier"));
    QGuiApplication::setApplicationDisplayName({});
    applyTheme(application, settings::theme());
    MainWindow window;
    window.show();
    if (!file.isEmpty()) QTimer::singleShot(0, &window, [&] { window.openFile(file); });
    return application.exec();
}

}  // namespace espalier
