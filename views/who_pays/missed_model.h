#pragma once

#include "core/predictions/answers.h"
#include "core/preview/sample_pictures.h"

#include <QAbstractListModel>
#include <QPixmap>

#include <map>
#include <set>

namespace espalier {

/// Validation images that only the pruned model gets wrong, with what each model says. Its roles are SampleModel's, so
/// that the same delegate draws them. Pictures come later, by wanted() and setPictures(); a batch at a time, as far as
/// the view asks for more.
class MissedModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// `samples` in the order to be shown. Pictures that are known stay.
    void setSamples(const Answers& answers, std::vector<std::int64_t> samples);
    void setPictures(const SamplePictures& pictures);
    void forgetPictures() { m_pictures.clear(); }
    std::int64_t sampleAt(int row) const { return m_samples[std::size_t(row)]; }
    std::size_t samples() const { return m_samples.size(); }  ///< also those not fetched yet
    /// Of the rows there are, those whose picture is not known.
    std::vector<std::int64_t> withoutPicture() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    static constexpr int batch = 60;

signals:
    void wanted();  ///< withoutPicture() has become longer

private:
    struct Picture {
        QPixmap seen;
        QString values;  ///< of a table
    };
    QString className(std::int64_t label) const;
    QString whole(std::int64_t sample) const;

    Answers m_answers;
    std::vector<std::int64_t> m_samples;
    int m_shown = 0;
    std::map<std::int64_t, Picture> m_pictures;
};

}  // namespace espalier
