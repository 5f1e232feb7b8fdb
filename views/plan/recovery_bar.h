#pragma once

#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QSpinBox;

namespace espalier {

class PlanDocument;

/// What is done after pruning to win accuracy back.
class RecoveryBar : public QWidget {
    Q_OBJECT
public:
    explicit RecoveryBar(PlanDocument& document, QWidget* parent = nullptr);

private:
    void readDocument();
    void commit();

    PlanDocument& m_document;
    QCheckBox* m_recalibrate;
    QSpinBox* m_epochs;
    QDoubleSpinBox* m_learningRate;
    QSpinBox* m_images;
};

}  // namespace espalier
