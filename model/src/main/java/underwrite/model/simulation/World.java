package underwrite.model.simulation;

import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Scenario;

/**
 * The world of one trial, to be opened as a scenario.
 *
 * @param scenario the scenario that was drawn
 * @param assumptions its assumptions with the draws of the trial
 */
public record World(long trial, Scenario scenario, Assumptions assumptions) {}
