#include "app/main_window_entry.h"

#include "app/pseudo_translator.h"
#include "app/settings.h"
#include "app/start_trace.h"
#include "app/window_host.h"
#include "core/base/issue.h"
#include "views/words/language.h"

#include <QApplication>
#include <QIcon>
#include <QTimer>

namespace espalier {

namespace {

QIcon windowIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128}) icon.addFile(QStringLiteral(":/icon/%1.png").arg(size));
    return icon;
}

}  // namespace

int runWindow(QApplication& application, const QString& file)
{
    QCoreApplication::setOrganizationName(QStringLiteral("espalier"));
    QCoreApplication::setApplicationName(QStringLiteral("espalier"));
    QGuiApplication::setApplicationDisplayName({});
    QGuiApplication::setDesktopFileName(QStringLiteral("org.espalier.Espalier"));
    QGuiApplication::setWindowIcon(windowIcon());
    applyTheme(application, settings::theme());
    PseudoTranslator pseudo;
    if (qEnvironmentVariable("ESPALIER_LANGUAGE") == QStringLiteral("pseudo")) application.installTranslator(&pseudo);
    WindowHost host(application);
    StartTrace::whenPainted(host.window(), "window painted");
    host.window().show();
    if (!file.isEmpty()) QTimer::singleShot(0, &host, [&] { host.window().openFile(file); });
    try {
        checkLanguage();
    } catch (const Failure& failure) {
        host.window().tell(failure.issue());
    }
    return application.exec();
}

}  // namespace espalier
