/// What the data contract says of each column: table, tier, column, type, required, least, most, code list, pattern,
/// place in the primary key, table referred to. Made from `datapackage.json`, version 0.1.0.
let contract = """
  table,tier,column,type,required,min,max,enum,pattern,key,reference
  units,core,unit_id,string,yes,,,,code,1,
  units,core,name,string,yes,,,,,,
  units,core,short_name,string,,,,,,,
  units,core,level,string,yes,,,city_party city_government department ward_commune project_board public_service_unit enterprise treasury central_agency other,,,
  units,core,parent_unit_id,string,,,,,code,,units
  units,core,must_report,boolean,yes,,,,,,
  units,core,sort_order,integer,,,,,,,
  units,core,valid_from,date,,,,,,,
  units,core,valid_to,date,,,,,,,
  units,core,successor_unit_id,string,,,,,code,,units
  people,reference,person_id,string,yes,,,,code,1,
  people,reference,full_name,string,yes,,,,,,
  people,reference,position_title,string,,,,,,,
  people,reference,unit_id,string,yes,,,,code,,units
  people,reference,group_role,string,yes,,,head standing_deputy_head deputy_head member secretariat none,,,
  people,reference,is_focal_point,boolean,yes,,,,,,
  people,reference,is_unit_head,boolean,yes,,,,,,
  people,reference,email,email,,,,,,,
  people,reference,phone,string,,,,,,,
  people,reference,from_date,date,,,,,,,
  people,reference,to_date,date,,,,,,,
  sectors,reference,sector_id,string,yes,,,,code,1,
  sectors,reference,name,string,yes,,,,,,
  sectors,reference,name_en,string,,,,,,,
  sectors,reference,oc4ids_code,string,,,,,,,
  funding_sources,reference,funding_source_id,string,yes,,,,code,1,
  funding_sources,reference,name,string,yes,,,,,,
  funding_sources,reference,budget_level,string,yes,,,central_budget city_budget ward_budget oda science_fund other,,,
  funding_sources,reference,budget_class,string,yes,,,investment recurrent fund,,,
  projects,core,project_id,string,yes,,,,code,1,
  projects,core,budget_code,string,,,,,budget_code,,
  projects,core,name,string,yes,,,,,,
  projects,core,kind,string,yes,,,investment_project science_task innovation_task digital_transformation_task service_procurement,,,
  projects,core,owner_unit_id,string,yes,,,,code,,units
  projects,core,sector_id,string,yes,,,,code,,sectors
  projects,core,status,string,yes,,,identification preparation implementation completion completed suspended cancelled,,,
  projects,core,scope,string,yes,,,science_digital public_investment,,,
  projects,core,is_digital_infrastructure,boolean,yes,,,,,,
  projects,core,is_resolution_57,boolean,,,,,,,
  projects,core,is_key,boolean,,,,,,,
  projects,core,total_investment_vnd,money,,0,,,,,
  projects,core,decision_number,string,,,,,,,
  projects,core,approved_on,date,,,,,,,
  projects,core,planned_start_on,date,,,,,,,
  projects,core,planned_end_on,date,,,,,,,
  projects,core,actual_start_on,date,,,,,,,
  projects,core,actual_end_on,date,,,,,,,
  projects,core,responsible_person_id,string,,,,,code,,people
  projects,core,location,string,,,,,,,
  projects,core,notes,string,,,,,,,
  tasks,core,task_id,string,yes,,,,code,1,
  tasks,core,project_id,string,,,,,code,,projects
  tasks,core,directive_id,string,,,,,code,,directives
  tasks,core,title,string,yes,,,,,,
  tasks,core,objective,string,,,,,,,
  tasks,core,lead_unit_id,string,yes,,,,code,,units
  tasks,core,supporting_unit_ids,string,,,,,codes,,
  tasks,core,responsible_person_id,string,,,,,code,,people
  tasks,core,accountable_person_id,string,,,,,code,,people
  tasks,core,authority,string,,,,,,,
  tasks,core,is_regular,boolean,,,,,,,
  tasks,core,scope,string,,,,science_digital public_investment,,,
  tasks,core,start_on,date,,,,,,,
  tasks,core,due_on,date,,,,,,,
  tasks,core,original_due_on,date,,,,,,,
  tasks,core,completed_on,date,,,,,,,
  tasks,core,cancelled_on,date,,,,,,,
  tasks,core,percent_complete,integer,,0,100,,,,
  tasks,core,status,string,yes,,,not_started in_progress paused returned submitted completed cancelled,,,
  tasks,core,product,string,,,,,,,
  tasks,core,result,string,,,,,,,
  tasks,core,delay_cause,string,,,,land materials planning procedure procurement capital legal capacity coordination reorganization force_majeure digital other,,,
  tasks,core,priority,integer,,1,9,,,,
  tasks,core,notes,string,,,,,,,
  plans,core,plan_id,string,yes,,,,code,1,
  plans,core,project_id,string,yes,,,,code,,projects
  plans,core,fiscal_year,year,yes,,,,,,
  plans,core,plan_basis,string,yes,,,central_assigned city_assigned estimate,,,
  plans,core,entry_kind,string,yes,,,initial supplement increase decrease carry_over withdrawn,,,
  plans,core,capital_year,string,,,,current carried_over,,,
  plans,core,amount_vnd,money,yes,,,,,,
  plans,core,funding_source_id,string,yes,,,,code,,funding_sources
  plans,core,decision_number,string,,,,,,,
  plans,core,decision_date,date,yes,,,,,,
  plans,core,disburse_by,date,,,,,,,
  plans,core,notes,string,,,,,,,
  disbursement_targets,optional,project_id,string,yes,,,,code,1,projects
  disbursement_targets,optional,fiscal_year,year,yes,,,,,2,
  disbursement_targets,optional,month,yearmonth,yes,,,,,3,
  disbursement_targets,optional,version,integer,yes,1,,,,4,
  disbursement_targets,optional,committed_on,date,yes,,,,,,
  disbursement_targets,optional,amount_vnd,money,yes,0,,,,,
  disbursement_targets,optional,committed_by,string,,,,,code,,people
  transactions,one-of,transaction_id,string,yes,,,,code,1,
  transactions,one-of,project_id,string,yes,,,,code,,projects
  transactions,one-of,fiscal_year,year,yes,,,,,,
  transactions,one-of,capital_year,string,yes,,,current carried_over,,,
  transactions,one-of,date,date,yes,,,,,,
  transactions,one-of,type,string,yes,,,commitment payment advance advance_recovery refund settlement,,,
  transactions,one-of,amount_vnd,money,yes,,,,,,
  transactions,one-of,funding_source_id,string,,,,,code,,funding_sources
  transactions,one-of,source,string,yes,,,treasury unit_report,,,
  transactions,one-of,document_number,string,,,,,,,
  transactions,one-of,milestone_id,string,,,,,code,,milestones
  transactions,one-of,notes,string,,,,,,,
  disbursed_to_date,one-of,project_id,string,yes,,,,code,1,projects
  disbursed_to_date,one-of,fiscal_year,year,yes,,,,,2,
  disbursed_to_date,one-of,capital_year,string,yes,,,current carried_over,,3,
  disbursed_to_date,one-of,as_of,date,yes,,,,,4,
  disbursed_to_date,one-of,nature,string,yes,,,actual estimate projection,,5,
  disbursed_to_date,one-of,source,string,yes,,,treasury unit_report,,6,
  disbursed_to_date,one-of,funding_source_id,string,yes,,,,code,7,funding_sources
  disbursed_to_date,one-of,disbursed_vnd,money,yes,0,,,,,
  disbursed_to_date,one-of,paid_for_work_vnd,money,,0,,,,,
  disbursed_to_date,one-of,outstanding_advance_vnd,money,,0,,,,,
  disbursed_to_date,one-of,notes,string,,,,,,,
  progress,optional,project_id,string,yes,,,,code,1,projects
  progress,optional,as_of,date,yes,,,,,2,
  progress,optional,physical_percent,number,,0,100,,,,
  progress,optional,rating,string,,,,on_track at_risk off_track,,,
  progress,optional,year_end_estimate_vnd,money,,0,,,,,
  progress,optional,narrative,string,,,,,,,
  progress,optional,reported_by,string,,,,,code,,people
  obstacles,core,obstacle_id,string,yes,,,,code,1,
  obstacles,core,project_id,string,,,,,code,,projects
  obstacles,core,task_id,string,,,,,code,,tasks
  obstacles,core,unit_id,string,yes,,,,code,,units
  obstacles,core,category,string,yes,,,land materials planning procedure procurement capital legal capacity coordination reorganization force_majeure digital other,,,
  obstacles,core,description,string,yes,,,,,,
  obstacles,core,raised_on,date,yes,,,,,,
  obstacles,core,responsible_unit_id,string,,,,,code,,units
  obstacles,core,responsible_person_id,string,,,,,code,,people
  obstacles,core,proposed_solution,string,,,,,,,
  obstacles,core,due_on,date,,,,,,,
  obstacles,core,escalation,string,yes,,,owner department working_group city_committee city_party central,,,
  obstacles,core,status,string,yes,,,new in_progress reported_up resolved closed,,,
  obstacles,core,resolved_on,date,,,,,,,
  obstacles,core,closed_on,date,,,,,,,
  obstacles,core,resolution,string,,,,,,,
  obstacles,core,blocked_vnd,money,,0,,,,,
  proposals,optional,proposal_id,string,yes,,,,code,1,
  proposals,optional,project_id,string,,,,,code,,projects
  proposals,optional,obstacle_id,string,,,,,code,,obstacles
  proposals,optional,kind,string,yes,,,remove_obstacle adjust_plan transfer_capital replace_task stop_task extend_deadline change_owner,,,
  proposals,optional,content,string,yes,,,,,,
  proposals,optional,amount_vnd,money,,0,,,,,
  proposals,optional,to_project_id,string,,,,,code,,projects
  proposals,optional,proposed_by_unit_id,string,yes,,,,code,,units
  proposals,optional,decided_by_unit_id,string,,,,,code,,units
  proposals,optional,submitted_on,date,,,,,,,
  proposals,optional,decided_on,date,,,,,,,
  proposals,optional,decision_number,string,,,,,,,
  proposals,optional,status,string,yes,,,draft submitted approved rejected done,,,
  procedures,reference,procedure_id,string,yes,,,,code,1,
  procedures,reference,name,string,yes,,,,,,
  procedures,reference,baseline_steps,integer,,0,,,,,
  procedures,reference,current_steps,integer,,0,,,,,
  procedures,reference,baseline_days,integer,,0,,,,,
  procedures,reference,limit_days,integer,yes,0,,,,,
  procedure_steps,optional,step_id,string,yes,,,,code,1,
  procedure_steps,optional,project_id,string,,,,,code,,projects
  procedure_steps,optional,procedure_id,string,yes,,,,code,,procedures
  procedure_steps,optional,dossier_number,string,yes,,,,,,
  procedure_steps,optional,sequence,integer,yes,1,,,,,
  procedure_steps,optional,title,string,yes,,,,,,
  procedure_steps,optional,handling_unit_id,string,yes,,,,code,,units
  procedure_steps,optional,is_intermediate,boolean,yes,,,,,,
  procedure_steps,optional,limit_days,integer,,0,,,,,
  procedure_steps,optional,received_on,date,,,,,,,
  procedure_steps,optional,completed_on,date,,,,,,,
  procedure_steps,optional,return_count,integer,,0,,,,,
  procedure_steps,optional,status,string,yes,,,not_started in_process returned done skipped,,,
  milestones,optional,milestone_id,string,yes,,,,code,1,
  milestones,optional,project_id,string,yes,,,,code,,projects
  milestones,optional,asset_id,string,,,,,code,,digital_assets
  milestones,optional,title,string,yes,,,,,,
  milestones,optional,type,string,yes,,,approval procurement delivery assessment payment reporting go_live,,,
  milestones,optional,due_on,date,yes,,,,,,
  milestones,optional,met_on,date,,,,,,,
  milestones,optional,reviewed_on,date,,,,,,,
  milestones,optional,status,string,yes,,,scheduled met partially_met not_met,,,
  milestones,optional,weight_percent,number,,0,100,,,,
  digital_assets,optional,asset_id,string,yes,,,,code,1,
  digital_assets,optional,project_id,string,,,,,code,,projects
  digital_assets,optional,name,string,yes,,,,,,
  digital_assets,optional,kind,string,yes,,,data_center network shared_database shared_platform operation_center monitoring_system ai_application security other,,,
  digital_assets,optional,sector_id,string,,,,,code,,sectors
  digital_assets,optional,owner_unit_id,string,yes,,,,code,,units
  digital_assets,optional,status,string,yes,,,planned building pilot operating paused,,,
  digital_assets,optional,planned_in_service_on,date,,,,,,,
  digital_assets,optional,in_service_on,date,,,,,,,
  observations,optional,observation_id,string,yes,,,,code,1,
  observations,optional,indicator,string,yes,,,,,,
  observations,optional,measure_unit,string,yes,,,,,,
  observations,optional,project_id,string,,,,,code,,projects
  observations,optional,asset_id,string,,,,,code,,digital_assets
  observations,optional,unit_id,string,,,,,code,,units
  observations,optional,as_of,date,yes,,,,,,
  observations,optional,target,number,,,,,,,
  observations,optional,actual,number,,,,,,,
  directives,optional,directive_id,string,yes,,,,code,1,
  directives,optional,document_number,string,,,,,,,
  directives,optional,issued_on,date,yes,,,,,,
  directives,optional,meeting_on,date,,,,,,,
  directives,optional,issuer,string,yes,,,,,,
  directives,optional,item_number,string,,,,,,,
  directives,optional,content,string,yes,,,,,,
  directives,optional,lead_unit_id,string,yes,,,,code,,units
  directives,optional,supporting_unit_ids,string,,,,,codes,,
  directives,optional,responsible_person_id,string,,,,,code,,people
  directives,optional,due_on,date,,,,,,,
  directives,optional,status,string,yes,,,not_started in_progress completed cancelled,,,
  directives,optional,completed_on,date,,,,,,,
  directive_updates,optional,directive_id,string,yes,,,,code,1,directives
  directive_updates,optional,reported_on,date,yes,,,,,2,
  directive_updates,optional,unit_id,string,yes,,,,code,3,units
  directive_updates,optional,status,string,yes,,,not_started in_progress completed cancelled,,,
  directive_updates,optional,content,string,yes,,,,,,
  directive_updates,optional,document_number,string,,,,,,,
  reminders,optional,reminder_id,string,yes,,,,code,1,
  reminders,optional,task_id,string,,,,,code,,tasks
  reminders,optional,directive_id,string,,,,,code,,directives
  reminders,optional,obstacle_id,string,,,,,code,,obstacles
  reminders,optional,unit_id,string,yes,,,,code,,units
  reminders,optional,sent_on,date,yes,,,,,,
  reminders,optional,document_number,string,,,,,,,
  reminders,optional,answered_on,date,,,,,,,
  reminders,optional,content,string,,,,,,,
  requests,optional,request_id,string,yes,,,,code,1,
  requests,optional,task_id,string,,,,,code,,tasks
  requests,optional,project_id,string,,,,,code,,projects
  requests,optional,from_unit_id,string,yes,,,,code,,units
  requests,optional,to_unit_id,string,yes,,,,code,,units
  requests,optional,content,string,yes,,,,,,
  requests,optional,sent_on,date,yes,,,,,,
  requests,optional,due_on,date,,,,,,,
  requests,optional,answered_on,date,,,,,,,
  requests,optional,document_number,string,,,,,,,
  submissions,optional,unit_id,string,yes,,,,code,1,units
  submissions,optional,period_end,date,yes,,,,,2,
  submissions,optional,due_on,date,yes,,,,,,
  submissions,optional,received_at,datetime,,,,,,,
  submissions,optional,status,string,,,,received returned accepted,,,
  submissions,optional,file,string,,,,,,,
  submissions,optional,submitted_by,string,,,,,code,,people
  submissions,optional,notes,string,,,,,,,
  holidays,reference,date,date,yes,,,,,1,
  holidays,reference,name,string,yes,,,,,,
  holidays,reference,is_working,boolean,yes,,,,,,
  codelists,reference,codelist,string,yes,,,,,1,
  codelists,reference,code,string,yes,,,,,2,
  codelists,reference,label,string,yes,,,,,,
  codelists,reference,label_en,string,yes,,,,,,
  codelists,reference,same_as,string,,,,,,,
  """
