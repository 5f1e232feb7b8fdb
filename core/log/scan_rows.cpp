#include "core/log/scan_rows.h"

#include "core/base/issue.h"
#include "core/log/sqlite.h"
#include "core/log/stored_json.h"

namespace espalier {

namespace {

ScanPoint cutFrom(Columns& columns)
{
    ScanPoint cut;
    cut.layer = columns.text();
    const std::string pattern = columns.text();
    try {
        cut.pattern = Pattern::parse(pattern);
    } catch (const Failure&) {
        throw Failure("workspace.damaged", "pattern", {{"detail", pattern}});
    }
    cut.criterion = columns.text();
    cut.sparsity = columns.real();
    return cut;
}

ScanOutcome outcomeFrom(Columns& columns)
{
    ScanOutcome outcome;
    outcome.images = columns.integer();
    outcome.right = columns.integer();
    outcome.denseRight = columns.integer();
    outcome.lost = columns.integer();
    outcome.gained = columns.integer();
    outcome.divergence = columns.real();
    outcome.divergenceError = columns.real();
    return outcome;
}

SensitivityPoint pointFrom(Columns& columns)
{
    SensitivityPoint point;
    point.cut = cutFrom(columns);
    point.achieved = columns.real();
    static_cast<ScanOutcome&>(point) = outcomeFrom(columns);
    return point;
}

/// What a damaged file holds may be anything, a plan of nothing too.
JointPoint jointFrom(Columns& columns)
{
    JointPoint point;
    point.cuts = readJson<JointCuts>(columns.text(), "cuts");
    if (point.cuts.empty()) throw Failure("workspace.damaged", "cuts", {{"detail", "[]"}});
    static_cast<ScanOutcome&>(point) = outcomeFrom(columns);
    return point;
}

LayerTime timeFrom(Columns& columns)
{
    LayerTime time;
    time.cut = cutFrom(columns);
    time.batch = columns.smallInteger();
    time.threads = columns.smallInteger();
    time.denseMs = columns.real();
    time.sparseMs = columns.optionalReal();
    return time;
}

/// Those of a layer that is timed anew take the place of the old ones: half of one day's and half of another's would be
/// no staircase.
void storeStaircases(Database& database, const std::string& modelSha256, const std::vector<ChannelTime>& times)
{
    Statement forget =
        database.prepare("DELETE FROM channel_times WHERE model = ? AND layer = ? AND batch = ? AND threads = ?");
    for (const ChannelTime& time : times) forget.with(modelSha256, time.layer, time.batch, time.threads).run();
    Statement store = database.prepare("INSERT INTO channel_times VALUES (?, ?, ?, ?, ?, ?)");
    for (const ChannelTime& time : times)
        store.with(modelSha256, time.layer, time.channels, time.batch, time.threads, time.milliseconds).run();
}

std::vector<ChannelTime> loadStaircases(const Database& database, const std::string& modelSha256)
{
    std::vector<ChannelTime> times;
    Statement rows = database.prepare(
        "SELECT layer, channels, batch, threads, ms FROM channel_times WHERE model = ? ORDER BY layer, batch, threads, "
        "channels");
    rows.with(modelSha256);
    while (rows.step()) {
        Columns columns(rows);
        ChannelTime time;
        time.layer = columns.text();
        time.channels = columns.integer();
        time.batch = columns.smallInteger();
        time.threads = columns.smallInteger();
        time.milliseconds = columns.real();
        times.push_back(time);
    }
    return times;
}

void storeJoint(Database& database, const std::string& modelSha256, const ScanResult& result)
{
    Statement points = database.prepare(
        "INSERT OR IGNORE INTO joint_points (key, model, data, cuts, images, correct, dense_correct, lost, gained, "
        "divergence, divergence_error) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const JointPoint& point : result.joint)
        points
            .with(jointKey(modelSha256, result.dataSha256, point.images, point.cuts), modelSha256, result.dataSha256,
                  storeJson(nlohmann::json(point.cuts)), point.images, point.right, point.denseRight, point.lost,
                  point.gained, point.divergence, point.divergenceError)
            .run();
}

std::vector<JointPoint> loadJoint(const Database& database, const std::string& modelSha256)
{
    std::vector<JointPoint> points;
    Statement rows = database.prepare(
        "SELECT cuts, images, correct, dense_correct, lost, gained, divergence, divergence_error FROM joint_points "
        "WHERE model = ? ORDER BY seq");
    rows.with(modelSha256);
    while (rows.step()) {
        Columns columns(rows);
        points.push_back(jointFrom(columns));
    }
    return points;
}

}  // namespace

void storeScan(Database& database, const std::string& modelSha256, const ScanResult& result)
{
    Statement points = database.prepare(
        "INSERT OR IGNORE INTO sensitivity_points (key, model, data, layer, pattern, criterion, sparsity, achieved, "
        "images, correct, dense_correct, lost, gained, divergence, divergence_error) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const SensitivityPoint& point : result.points) {
        const ScanPoint& cut = point.cut;
        points
            .with(sensitivityKey(modelSha256, result.dataSha256, point.images, cut), modelSha256, result.dataSha256,
                  cut.layer, cut.pattern.text(), cut.criterion, cut.sparsity, point.achieved, point.images, point.right,
                  point.denseRight, point.lost, point.gained, point.divergence, point.divergenceError)
            .run();
    }
    Statement times = database.prepare("INSERT OR REPLACE INTO layer_times VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const LayerTime& time : result.times)
        times
            .with(modelSha256, time.cut.layer, time.cut.pattern.text(), time.cut.criterion, time.cut.sparsity,
                  time.batch, time.threads, time.denseMs, time.sparseMs)
            .run();
    storeJoint(database, modelSha256, result);
    storeStaircases(database, modelSha256, result.staircases);
}

ScanResult loadScan(const Database& database, const std::string& modelSha256)
{
    ScanResult result;
    Statement points = database.prepare(
        "SELECT data, layer, pattern, criterion, sparsity, achieved, images, correct, dense_correct, lost, gained, "
        "divergence, divergence_error FROM sensitivity_points WHERE model = ? ORDER BY seq");
    points.with(modelSha256);
    while (points.step()) {
        Columns columns(points);
        result.dataSha256 = columns.text();
        result.points.push_back(pointFrom(columns));
    }
    Statement times = database.prepare(
        "SELECT layer, pattern, criterion, sparsity, batch, threads, dense_ms, sparse_ms FROM layer_times "
        "WHERE model = ? ORDER BY layer, pattern, criterion, sparsity");
    times.with(modelSha256);
    while (times.step()) {
        Columns columns(times);
        result.times.push_back(timeFrom(columns));
    }
    result.joint = loadJoint(database, modelSha256);
    result.staircases = loadStaircases(database, modelSha256);
    return result;
}

}  // namespace espalier
