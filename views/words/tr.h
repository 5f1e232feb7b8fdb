#pragma once

#include <QCoreApplication>

namespace espalier {

/// Text outside of a QObject, and texts marked with QT_TR_NOOP: the context "espalier", as lupdate finds it in this namespace.
/// Classes with Q_OBJECT have a tr() of their own.
inline QString tr(const char* text) { return QCoreApplication::translate("espalier", text); }

}  // namespace espalier
