# The window's tests: views by themselves (offscreen), and the whole job with the real worker (on a virtual screen).
find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets Test)
espalier_test(views_tests "espalier_views;Qt6::Test" views/*.cpp log/sample_experiment.cpp)
espalier_test(window_tests "espalier_window;Qt6::Test" window/*.cpp)
add_dependencies(views_tests fake_worker)
add_dependencies(window_tests sample_workspace)

# Made-up experiments, to look at the window without an engine.
add_executable(sample_workspace tools/sample_workspace.cpp)
target_link_libraries(sample_workspace PRIVATE espalier_core)
set_target_properties(sample_workspace PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)

# How fast the window is; run by hand, on a quiet machine, and never by ctest.
file(GLOB window_benches CONFIGURE_DEPENDS bench/window_*.cpp)
foreach(source ${window_benches})
  get_filename_component(name ${source} NAME_WE)
  add_executable(bench_${name} EXCLUDE_FROM_ALL ${source})
  set_target_properties(bench_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bench)
  target_link_libraries(bench_${name} PRIVATE espalier_window espalier_test_paths Qt6::Test)
endforeach()

find_program(XVFB_RUN xvfb-run)
if(TARGET espalier-worker)
  add_executable(window_whole_job end_to_end/window/whole_job_test.cpp)
  set_target_properties(window_whole_job PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  target_link_libraries(window_whole_job PRIVATE espalier_window espalier_test_paths Qt6::Test GTest::gtest)
  add_dependencies(window_whole_job espalier-worker)
  if(XVFB_RUN)
    set(virtual_screen ${XVFB_RUN} -a -s "-screen 0 1280x800x24")
  endif()
  add_test(NAME window_whole_job COMMAND ${virtual_screen} $<TARGET_FILE:window_whole_job>)
  set_tests_properties(window_whole_job PROPERTIES TIMEOUT 1500)
endif()

# In front of the screen: the real program, seen through AT-SPI and screenshots, driven by mouse and keyboard.
find_package(PkgConfig QUIET)
if(PKG_CONFIG_FOUND)
  pkg_check_modules(ATSPI IMPORTED_TARGET atspi-2 gobject-2.0)
endif()
find_program(DBUS_RUN_SESSION dbus-run-session)
if(TARGET espalier-worker AND ATSPI_FOUND AND DBUS_RUN_SESSION AND XVFB_RUN)
  add_executable(drag_source end_to_end/desktop/drag_source.cpp)
  target_link_libraries(drag_source PRIVATE Qt6::Widgets)
  file(GLOB desktop_sources CONFIGURE_DEPENDS end_to_end/desktop/*.cpp end_to_end/desktop/*.h)
  list(FILTER desktop_sources EXCLUDE REGEX "/drag_source\\.cpp$")
  add_executable(desktop_tests ${desktop_sources})
  set_target_properties(desktop_tests drag_source PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  target_link_libraries(desktop_tests PRIVATE espalier_test_paths PkgConfig::ATSPI Qt6::Gui GTest::gtest)
  add_dependencies(desktop_tests espalier espalier-worker drag_source sample_workspace)
  # They wait more than they work, each in a session of its own: two halves, started before all other tests.
  foreach(half 0 1)
    math(EXPR screen "110 + 20 * ${half}")
    add_test(NAME desktop_${half} COMMAND ${CMAKE_CURRENT_LIST_DIR}/end_to_end/desktop/session.sh ${screen}
                                          $<TARGET_FILE:desktop_tests>)
    set_tests_properties(desktop_${half} PROPERTIES TIMEOUT 2400 COST 1000
                                                    ENVIRONMENT "GTEST_TOTAL_SHARDS=2;GTEST_SHARD_INDEX=${half}")
  endforeach()
endif()
