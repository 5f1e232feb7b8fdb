# The window's tests: views by themselves (offscreen), and the whole job with the real worker (on a virtual screen).
find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
espalier_test(views_tests "espalier_views;Qt6::Test" views/*.cpp log/sample_experiment.cpp)
espalier_test(window_tests "espalier_window;Qt6::Test" window/*.cpp)
add_dependencies(views_tests fake_worker)

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

if(TARGET espalier-worker)
  add_executable(window_whole_job end_to_end/window/whole_job_test.cpp)
  set_target_properties(window_whole_job PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  target_link_libraries(window_whole_job PRIVATE espalier_window espalier_test_paths Qt6::Test GTest::gtest)
  add_dependencies(window_whole_job espalier-worker)
  find_program(XVFB_RUN xvfb-run)
  if(XVFB_RUN)
    set(virtual_screen ${XVFB_RUN} -a -s "-screen 0 1280x800x24")
  endif()
  add_test(NAME window_whole_job COMMAND ${virtual_screen} $<TARGET_FILE:window_whole_job>)
  set_tests_properties(window_whole_job PROPERTIES TIMEOUT 1500)
endif()
