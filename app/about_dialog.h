#pragma once

#include <QDialog>

class QLabel;

namespace espalier {

/// Which program this is, and on which libraries it runs; the worker is asked for its own meanwhile.
class AboutDialog : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget* parent = nullptr);

private:
    void showVersions(const QStringList& lines);

    QLabel* m_versions;
};

}  // namespace espalier
