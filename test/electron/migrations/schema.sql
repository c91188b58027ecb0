CREATE INDEX data_use_step ON data_use (step_id);
-- index sqlite_autoindex_change_task_1;
-- index sqlite_autoindex_condition_1;
-- index sqlite_autoindex_data_node_1;
-- index sqlite_autoindex_data_object_1;
-- index sqlite_autoindex_data_use_1;
-- index sqlite_autoindex_decision_1;
-- index sqlite_autoindex_event_1;
-- index sqlite_autoindex_figure_1;
-- index sqlite_autoindex_flow_1;
-- index sqlite_autoindex_foreign_1;
-- index sqlite_autoindex_freed_time_1;
-- index sqlite_autoindex_gate_1;
-- index sqlite_autoindex_gateway_1;
-- index sqlite_autoindex_goal_1;
-- index sqlite_autoindex_group_1;
-- index sqlite_autoindex_history_1;
-- index sqlite_autoindex_idea_1;
-- index sqlite_autoindex_initiative_1;
-- index sqlite_autoindex_intangible_1;
-- index sqlite_autoindex_integration_1;
-- index sqlite_autoindex_journey_1;
-- index sqlite_autoindex_judgement_1;
-- index sqlite_autoindex_kpi_1;
-- index sqlite_autoindex_lane_1;
-- index sqlite_autoindex_link_1;
-- index sqlite_autoindex_map_1;
-- index sqlite_autoindex_map_flow_1;
-- index sqlite_autoindex_mark_1;
-- index sqlite_autoindex_measurement_1;
-- index sqlite_autoindex_method_setting_1;
-- index sqlite_autoindex_note_1;
-- index sqlite_autoindex_objective_1;
-- index sqlite_autoindex_option_1;
-- index sqlite_autoindex_pool_1;
-- index sqlite_autoindex_prerequisite_1;
-- index sqlite_autoindex_review_1;
-- index sqlite_autoindex_role_1;
-- index sqlite_autoindex_sharing_1;
-- index sqlite_autoindex_signal_1;
-- index sqlite_autoindex_snapshot_1;
-- index sqlite_autoindex_staff_tool_1;
-- index sqlite_autoindex_step_1;
-- index sqlite_autoindex_survey_count_1;
-- index sqlite_autoindex_system_1;
-- index sqlite_autoindex_touchpoint_1;
-- index sqlite_autoindex_weighing_1;
-- index sqlite_autoindex_workspace_1;
CREATE TABLE change_task (
      id TEXT PRIMARY KEY NOT NULL,
      initiative_id TEXT NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
      type TEXT NOT NULL, name TEXT NOT NULL, role_id TEXT, due TEXT, is_done INTEGER NOT NULL,
      "order" REAL NOT NULL
    ) STRICT;
CREATE TABLE condition (
      id TEXT PRIMARY KEY NOT NULL,
      initiative_id TEXT NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
      name TEXT NOT NULL, ready_on TEXT, is_done INTEGER NOT NULL, "order" REAL NOT NULL
    ) STRICT;
CREATE TABLE data_node (
      id TEXT PRIMARY KEY NOT NULL,
      map_id TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED, parent_id TEXT,
      bpmn_id TEXT, "order" REAL NOT NULL, pool_id TEXT, lane_id TEXT, x REAL NOT NULL, y REAL NOT NULL,
      width REAL NOT NULL, height REAL NOT NULL, name TEXT NOT NULL, type TEXT NOT NULL,
      is_collection INTEGER NOT NULL, state TEXT NOT NULL, data_object_id TEXT, label TEXT
    ) STRICT;
CREATE TABLE data_object (
      id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, form TEXT, master_system_id TEXT,
      "order" REAL NOT NULL
    ) STRICT;
CREATE TABLE data_use (
      id TEXT PRIMARY KEY NOT NULL,
      map_id TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
      step_id TEXT NOT NULL REFERENCES step (id) DEFERRABLE INITIALLY DEFERRED,
      data_object_id TEXT NOT NULL REFERENCES data_object (id) DEFERRABLE INITIALLY DEFERRED,
      system_id TEXT, mode TEXT NOT NULL
    ) STRICT;
CREATE TABLE decision (
      id TEXT PRIMARY KEY NOT NULL, pattern_id TEXT NOT NULL, verdict TEXT NOT NULL,
      reason TEXT NOT NULL, decided_on TEXT NOT NULL, title TEXT NOT NULL, anchor_ids TEXT NOT NULL,
      step_names TEXT NOT NULL, scores TEXT NOT NULL, inputs_hash TEXT NOT NULL,
      method_version TEXT NOT NULL, baseline TEXT NOT NULL
    ) STRICT;
CREATE TABLE event (
      id TEXT PRIMARY KEY NOT NULL,
      map_id TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED, parent_id TEXT,
      bpmn_id TEXT, "order" REAL NOT NULL, pool_id TEXT, lane_id TEXT, x REAL NOT NULL, y REAL NOT NULL,
      width REAL NOT NULL, height REAL NOT NULL, name TEXT NOT NULL, position TEXT NOT NULL,
      "trigger" TEXT NOT NULL, is_throwing INTEGER NOT NULL, is_interrupting INTEGER NOT NULL,
      attached_to_id TEXT, description TEXT NOT NULL, label TEXT
    ) STRICT;
CREATE TABLE figure (
      id TEXT PRIMARY KEY NOT NULL, map_id TEXT, owner_kind TEXT NOT NULL, owner_id TEXT NOT NULL,
      attribute TEXT NOT NULL, likely REAL NOT NULL, low REAL, high REAL, unit TEXT NOT NULL,
      source TEXT NOT NULL, note TEXT NOT NULL, as_of TEXT
    ) STRICT;
CREATE TABLE file_state (
      only_row INTEGER PRIMARY KEY NOT NULL CHECK (only_row = 1), file_id TEXT NOT NULL,
      created_at TEXT NOT NULL, revision INTEGER NOT NULL, cursor INTEGER NOT NULL, last_request TEXT NOT NULL
    ) STRICT;
CREATE TABLE flow (
      id TEXT PRIMARY KEY NOT NULL,
      map_id TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED, parent_id TEXT,
      bpmn_id TEXT, "order" REAL NOT NULL, type TEXT NOT NULL, from_id TEXT NOT NULL,
      to_id TEXT NOT NULL, name TEXT NOT NULL, is_default INTEGER NOT NULL, condition TEXT NOT NULL,
      arrows TEXT NOT NULL, waypoints TEXT, label TEXT
    ) STRICT;
CREATE TABLE "foreign" (
      id TEXT PRIMARY KEY NOT NULL, owner_kind TEXT NOT NULL, owner_id TEXT NOT NULL,
      slot TEXT NOT NULL, xml TEXT NOT NULL, namespaces TEXT NOT NULL, "order" REAL NOT NULL
    ) STRICT;
CREATE TABLE freed_time (
      id TEXT PRIMARY KEY NOT NULL,
      initiative_id TEXT NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
      role_id TEXT NOT NULL REFERENCES role (id) DEFERRABLE INITIALLY DEFERRED, use TEXT NOT NULL
    ) STRICT;
CREATE TABLE gate (
      id TEXT PRIMARY KEY NOT NULL,
      initiative_id TEXT NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
      after_days REAL NOT NULL, pass_share REAL NOT NULL, stop_share REAL NOT NULL,
      go_on TEXT NOT NULL, stop TEXT NOT NULL
    ) STRICT;
CREATE TABLE gateway (
      id TEXT PRIMARY KEY NOT NULL,
      map_id TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED, parent_id TEXT,
      bpmn_id TEXT, "order" REAL NOT NULL, pool_id TEXT, lane_id TEXT, x REAL NOT NULL, y REAL NOT NULL,
      width REAL NOT NULL, height REAL NOT NULL, name TEXT NOT NULL, type TEXT NOT NULL,
      is_instantiating INTEGER NOT NULL, has_marker INTEGER NOT NULL, description TEXT NOT NULL,
      label TEXT
    ) STRICT;
CREATE TABLE goal (
      id TEXT PRIMARY KEY NOT NULL, title TEXT NOT NULL, weight REAL NOT NULL, horizon TEXT,
      perspective TEXT, owner TEXT NOT NULL, note TEXT NOT NULL, is_retired INTEGER NOT NULL,
      "order" REAL NOT NULL
    ) STRICT;
CREATE TABLE "group" (
      id TEXT PRIMARY KEY NOT NULL,
      map_id TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED, parent_id TEXT,
      bpmn_id TEXT, "order" REAL NOT NULL, x REAL NOT NULL, y REAL NOT NULL, width REAL NOT NULL,
      height REAL NOT NULL, name TEXT NOT NULL, label TEXT
    ) STRICT;
CREATE TABLE history (
      position INTEGER PRIMARY KEY NOT NULL, id TEXT NOT NULL UNIQUE, command TEXT NOT NULL, at TEXT NOT NULL,
      changes ANY NOT NULL
    ) STRICT;
CREATE TABLE idea (
      id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, pattern_id TEXT, step_ids TEXT NOT NULL,
      is_tool_chosen INTEGER NOT NULL, adds_system INTEGER NOT NULL, note TEXT NOT NULL, "order" REAL NOT NULL
    ) STRICT;
CREATE TABLE initiative (
      id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, candidate_ids TEXT NOT NULL, acquisition TEXT,
      status TEXT NOT NULL, phase REAL, starts_on TEXT, owner TEXT NOT NULL, safeguards TEXT NOT NULL,
      nature TEXT NOT NULL, baseline TEXT NOT NULL, baseline_on TEXT, note TEXT NOT NULL, "order" REAL NOT NULL
    ) STRICT;
CREATE TABLE intangible (
      id TEXT PRIMARY KEY NOT NULL,
      initiative_id TEXT NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
      type TEXT NOT NULL, size REAL NOT NULL, likelihood REAL NOT NULL, kpi_id TEXT,
      evidence TEXT NOT NULL
    , beneficiary TEXT NOT NULL DEFAULT '', objective_id TEXT) STRICT;
CREATE TABLE integration (
      id TEXT PRIMARY KEY NOT NULL,
      system_id TEXT NOT NULL REFERENCES system (id) DEFERRABLE INITIALLY DEFERRED,
      other_system_id TEXT NOT NULL REFERENCES system (id) DEFERRABLE INITIALLY DEFERRED,
      kind TEXT NOT NULL
    ) STRICT;
CREATE TABLE journey (
      id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, customer TEXT NOT NULL, note TEXT NOT NULL,
      "order" REAL NOT NULL
    ) STRICT;
CREATE TABLE judgement (
      id TEXT PRIMARY KEY NOT NULL, candidate_id TEXT NOT NULL,
      kpi_id TEXT NOT NULL REFERENCES kpi (id) DEFERRABLE INITIALLY DEFERRED,
      contribution REAL NOT NULL, reason TEXT NOT NULL
    ) STRICT;
CREATE TABLE kpi (
      id TEXT PRIMARY KEY NOT NULL,
      objective_id TEXT NOT NULL REFERENCES objective (id) DEFERRABLE INITIALLY DEFERRED,
      title TEXT NOT NULL, dimension TEXT NOT NULL, direction TEXT NOT NULL, unit TEXT NOT NULL,
      baseline REAL, target REAL, cadence_days REAL, source TEXT NOT NULL, share REAL,
      "order" REAL NOT NULL
    ) STRICT;
CREATE TABLE lane (
      id TEXT PRIMARY KEY NOT NULL,
      map_id TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED, parent_id TEXT,
      bpmn_id TEXT, "order" REAL NOT NULL, x REAL NOT NULL, y REAL NOT NULL, width REAL NOT NULL,
      height REAL NOT NULL, pool_id TEXT, parent_lane_id TEXT, role_id TEXT, name TEXT NOT NULL,
      is_horizontal INTEGER NOT NULL
    ) STRICT;
CREATE TABLE link (
      id TEXT PRIMARY KEY NOT NULL,
      kpi_id TEXT NOT NULL REFERENCES kpi (id) DEFERRABLE INITIALLY DEFERRED, target_kind TEXT NOT NULL,
      target_id TEXT NOT NULL, strength TEXT NOT NULL
    ) STRICT;
CREATE TABLE map (
      id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, description TEXT NOT NULL,
      "trigger" TEXT NOT NULL, outcome TEXT NOT NULL, owner_role_id TEXT,
      is_customer_facing INTEGER NOT NULL, orientation TEXT NOT NULL, language TEXT,
      serves_none INTEGER NOT NULL, stock_taken INTEGER NOT NULL, bpmn_kind TEXT NOT NULL, bpmn_id TEXT,
      process_bpmn_id TEXT, "order" REAL NOT NULL
    ) STRICT;
CREATE TABLE map_flow (
      id TEXT PRIMARY KEY NOT NULL,
      from_map_id TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
      to_map_id TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED, name TEXT NOT NULL
    ) STRICT;
CREATE TABLE mark (
      id TEXT PRIMARY KEY NOT NULL,
      map_id TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED, target_kind TEXT NOT NULL,
      target_id TEXT NOT NULL, type TEXT NOT NULL, waste TEXT, severity REAL NOT NULL,
      note TEXT NOT NULL, is_settled INTEGER NOT NULL, created_on TEXT NOT NULL, "order" REAL NOT NULL
    ) STRICT;
CREATE TABLE measurement (
      id TEXT PRIMARY KEY NOT NULL,
      kpi_id TEXT NOT NULL REFERENCES kpi (id) DEFERRABLE INITIALLY DEFERRED, date TEXT NOT NULL,
      value REAL NOT NULL, note TEXT NOT NULL
    ) STRICT;
CREATE TABLE method_setting (id TEXT PRIMARY KEY NOT NULL, "values" TEXT NOT NULL) STRICT;
CREATE TABLE note (
      id TEXT PRIMARY KEY NOT NULL,
      map_id TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED, parent_id TEXT,
      bpmn_id TEXT, "order" REAL NOT NULL, x REAL NOT NULL, y REAL NOT NULL, width REAL NOT NULL,
      height REAL NOT NULL, text TEXT NOT NULL
    ) STRICT;
CREATE TABLE objective (
      id TEXT PRIMARY KEY NOT NULL,
      goal_id TEXT NOT NULL REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED, parent_id TEXT,
      title TEXT NOT NULL, metric TEXT NOT NULL, direction TEXT, baseline REAL, target REAL,
      unit TEXT NOT NULL, due TEXT, owner TEXT NOT NULL, resource TEXT NOT NULL,
      department TEXT NOT NULL, share REAL, note TEXT NOT NULL, "order" REAL NOT NULL
    ) STRICT;
CREATE TABLE option (
      id TEXT PRIMARY KEY NOT NULL,
      initiative_id TEXT NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
      name TEXT NOT NULL, acquisition TEXT, scores TEXT NOT NULL, is_chosen INTEGER NOT NULL,
      note TEXT NOT NULL, "order" REAL NOT NULL
    ) STRICT;
CREATE TABLE pool (
      id TEXT PRIMARY KEY NOT NULL,
      map_id TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED, parent_id TEXT,
      bpmn_id TEXT, "order" REAL NOT NULL, x REAL NOT NULL, y REAL NOT NULL, width REAL NOT NULL,
      height REAL NOT NULL, name TEXT NOT NULL, is_black_box INTEGER NOT NULL,
      is_horizontal INTEGER NOT NULL, process_bpmn_id TEXT
    ) STRICT;
CREATE TABLE prerequisite (
      id TEXT PRIMARY KEY NOT NULL,
      initiative_id TEXT NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
      needs_initiative_id TEXT NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
CREATE TABLE review (
      id TEXT PRIMARY KEY NOT NULL, target_kind TEXT NOT NULL, target_id TEXT NOT NULL, date TEXT NOT NULL,
      note TEXT NOT NULL
    ) STRICT;
CREATE TABLE role (
      id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, department TEXT NOT NULL, "order" REAL NOT NULL
    ) STRICT;
CREATE TABLE sharing (
      id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, initiative_ids TEXT NOT NULL, parts TEXT NOT NULL,
      "order" REAL NOT NULL
    ) STRICT;
CREATE TABLE signal (
      id TEXT PRIMARY KEY NOT NULL, goal_id TEXT, date TEXT NOT NULL, source TEXT NOT NULL, note TEXT NOT NULL,
      is_settled INTEGER NOT NULL
    , review_by TEXT) STRICT;
CREATE TABLE snapshot (
      id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, at TEXT NOT NULL, revision INTEGER NOT NULL,
      reason TEXT NOT NULL, doc BLOB NOT NULL
    ) STRICT;
CREATE TABLE staff_tool (
      id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, owner TEXT NOT NULL, deputy TEXT NOT NULL, kpi_id TEXT,
      system_ids TEXT NOT NULL, sensitivity REAL, reach REAL, failure_cost REAL,
      has_personal_data INTEGER, writes_records INTEGER, checklist TEXT NOT NULL,
      review_by TEXT, note TEXT NOT NULL, "order" REAL NOT NULL
    ) STRICT;
CREATE TABLE step (
      id TEXT PRIMARY KEY NOT NULL,
      map_id TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED, parent_id TEXT,
      bpmn_id TEXT, "order" REAL NOT NULL, pool_id TEXT, lane_id TEXT, x REAL NOT NULL, y REAL NOT NULL,
      width REAL NOT NULL, height REAL NOT NULL, name TEXT NOT NULL, type TEXT NOT NULL,
      variant TEXT NOT NULL, is_expanded INTEGER NOT NULL, loop TEXT NOT NULL,
      is_compensation INTEGER NOT NULL, called_map_id TEXT, called_element TEXT NOT NULL,
      description TEXT NOT NULL, role_id TEXT, system_ids TEXT NOT NULL, tags TEXT NOT NULL,
      value_class TEXT, is_touchpoint INTEGER NOT NULL, serves_none INTEGER NOT NULL
    ) STRICT;
CREATE TABLE survey_count (
      id TEXT PRIMARY KEY NOT NULL, role_id TEXT, question TEXT NOT NULL, counts TEXT NOT NULL
    ) STRICT;
CREATE TABLE system (
      id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, access TEXT, medium TEXT, note TEXT NOT NULL,
      "order" REAL NOT NULL
    ) STRICT;
CREATE TABLE touchpoint (
      id TEXT PRIMARY KEY NOT NULL,
      journey_id TEXT NOT NULL REFERENCES journey (id) DEFERRABLE INITIALLY DEFERRED, target_id TEXT,
      name TEXT NOT NULL, channel TEXT, feeling REAL, note TEXT NOT NULL, "order" REAL NOT NULL
    ) STRICT;
CREATE TABLE weighing (
      id TEXT PRIMARY KEY NOT NULL,
      initiative_id TEXT NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
      criteria TEXT NOT NULL, is_pairwise INTEGER NOT NULL, comparisons TEXT NOT NULL
    ) STRICT;
CREATE TABLE workspace (
      id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, currency TEXT NOT NULL, locale TEXT NOT NULL,
      language TEXT NOT NULL, hours_per_week REAL NOT NULL, hourly_cost REAL, paper TEXT NOT NULL,
      facts_confirmed INTEGER NOT NULL
    ) STRICT;
