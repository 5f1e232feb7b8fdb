#pragma once

#include "core/profile/operating_profile.h"

#include <QDialog>
#include <QStringList>

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace espalier {

class IssueStrip;

/// An operating profile to fill in. A limit that is left out asks for nothing. What contradicts is told while it is typed
/// and cannot be accepted.
class ProfileDialog : public QDialog {
    Q_OBJECT
public:
    /// `taken`: names of other profiles.
    ProfileDialog(const OperatingProfile& profile, const QStringList& taken, QWidget* parent = nullptr);

    /// As it is filled in. What was not touched is as it was, to the last digit. Throws Failure for class floors that
    /// cannot be read.
    OperatingProfile profile() const;

signals:
    void kept(const espalier::OperatingProfile& profile);

private:
    /// A field of a figure that may be absent; 0 is absent.
    QDoubleSpinBox* addLimit(const QString& name, const QString& suffix, double most, int decimals, const QString& tip);
    QWidget* makeForm();
    void fill();
    void check();
    void submit();
    std::map<std::string, double> classFloors() const;

    const OperatingProfile m_profile;
    const QStringList m_taken;
    QLineEdit *m_name, *m_device, *m_currency;
    QComboBox* m_runtime;
    QSpinBox *m_threads, *m_batch;
    QDoubleSpinBox *m_average, *m_peak, *m_p99, *m_memory, *m_beside, *m_accuracy, *m_price, *m_watts;
    QPlainTextEdit* m_classes;
    IssueStrip* m_issue;
    QPushButton* m_ok;
};

}  // namespace espalier
