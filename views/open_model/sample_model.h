#pragma once

#include "core/preview/preview.h"

#include <QAbstractListModel>
#include <QPixmap>

#include <vector>

namespace espalier {

/// The samples of a look: picture, what the model says and what is true.
class SampleModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { PictureRole = Qt::UserRole, ValuesRole, PredictionRole, VerdictRole, RightRole };

    using QAbstractListModel::QAbstractListModel;
    void setPreview(const Preview& preview);
    void clear();
    /// The pictures before they are normalised, instead of as the model sees them.
    void setPlain(bool plain);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Sample {
        QPixmap seen, plain;
        QString prediction, verdict, values, whole;
        bool right = false;
    };

    std::vector<Sample> m_samples;
    bool m_plain = false;
};

}  // namespace espalier
