#pragma once

#include <QDialog>

class QPushButton;
class QRadioButton;

namespace espalier {

class DataField;

/// Asks on what experiments are measured anew: the workspace's validation set or another one.
class ReassessDialog : public QDialog {
    Q_OBJECT
public:
    /// `names` of the experiments, for people.
    explicit ReassessDialog(const QStringList& names, QWidget* parent = nullptr);

signals:
    void wanted(const QString& data);  ///< SPEC; empty: the workspace's

private:
    void update();

    QRadioButton *m_same, *m_other;
    DataField* m_data;
    QPushButton* m_start;
};

}  // namespace espalier
