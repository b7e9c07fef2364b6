/// What the data contract says of each column: table, tier, column, type, required, least, most, code list and its codes,
/// pattern, place in the primary key, table referred to, label. Made from `datapackage.json`, version 0.1.0, which
/// leaves out the name of the code list of plans.capital_year.
let publishedContract = """
  table,tier,column,type,required,min,max,codelist,enum,pattern,key,reference,title
  units,core,unit_id,string,yes,,,,,code,1,,Mã đơn vị
  units,core,name,string,yes,,,,,,,,Tên đơn vị
  units,core,short_name,string,,,,,,,,,Tên viết tắt
  units,core,level,string,yes,,,unit_level,city_party city_government department ward_commune project_board public_service_unit enterprise treasury central_agency other,,,,Cấp đơn vị
  units,core,parent_unit_id,string,,,,,,code,,units,Mã đơn vị cấp trên
  units,core,must_report,boolean,yes,,,,,,,,Phải nộp báo cáo
  units,core,sort_order,integer,,,,,,,,,Thứ tự
  units,core,valid_from,date,,,,,,,,,Hoạt động từ
  units,core,valid_to,date,,,,,,,,,Hoạt động đến
  units,core,successor_unit_id,string,,,,,,code,,units,Đơn vị kế thừa
  people,reference,person_id,string,yes,,,,,code,1,,Mã cán bộ
  people,reference,full_name,string,yes,,,,,,,,Họ và tên
  people,reference,position_title,string,,,,,,,,,Chức vụ
  people,reference,unit_id,string,yes,,,,,code,,units,Mã đơn vị
  people,reference,group_role,string,yes,,,group_role,head standing_deputy_head deputy_head member secretariat none,,,,Vai trò trong Tổ công tác
  people,reference,is_focal_point,boolean,yes,,,,,,,,Là đầu mối của đơn vị
  people,reference,is_unit_head,boolean,yes,,,,,,,,Là người đứng đầu đơn vị
  people,reference,email,email,,,,,,,,,Thư công vụ
  people,reference,phone,string,,,,,,,,,Điện thoại công vụ
  people,reference,from_date,date,,,,,,,,,Từ ngày
  people,reference,to_date,date,,,,,,,,,Đến ngày
  sectors,reference,sector_id,string,yes,,,,,code,1,,Mã lĩnh vực
  sectors,reference,name,string,yes,,,,,,,,Tên lĩnh vực
  sectors,reference,name_en,string,,,,,,,,,Tên tiếng Anh
  sectors,reference,oc4ids_code,string,,,,,,,,,Mã OC4IDS
  funding_sources,reference,funding_source_id,string,yes,,,,,code,1,,Mã nguồn vốn
  funding_sources,reference,name,string,yes,,,,,,,,Tên nguồn vốn
  funding_sources,reference,budget_level,string,yes,,,budget_level,central_budget city_budget ward_budget oda science_fund other,,,,Cấp ngân sách
  funding_sources,reference,budget_class,string,yes,,,budget_class,investment recurrent fund,,,,Loại chi
  projects,core,project_id,string,yes,,,,,code,1,,Mã dự án
  projects,core,budget_code,string,,,,,,budget_code,,,Mã dự án trên TABMIS/quan hệ ngân sách
  projects,core,name,string,yes,,,,,,,,Tên dự án, nhiệm vụ
  projects,core,kind,string,yes,,,project_kind,investment_project science_task innovation_task digital_transformation_task service_procurement,,,,Loại
  projects,core,owner_unit_id,string,yes,,,,,code,,units,Chủ đầu tư / đơn vị chủ trì
  projects,core,sector_id,string,yes,,,,,code,,sectors,Lĩnh vực
  projects,core,status,string,yes,,,project_status,identification preparation implementation completion completed suspended cancelled,,,,Trạng thái
  projects,core,scope,string,yes,,,scope,science_digital public_investment,,,,Phạm vi
  projects,core,is_digital_infrastructure,boolean,yes,,,,,,,,Thuộc hạ tầng số
  projects,core,is_resolution_57,boolean,,,,,,,,,Thuộc Nghị quyết 57
  projects,core,is_key,boolean,,,,,,,,,Trọng điểm
  projects,core,total_investment_vnd,money,,0,,,,,,,Tổng mức đầu tư / tổng dự toán
  projects,core,decision_number,string,,,,,,,,,Số quyết định phê duyệt
  projects,core,approved_on,date,,,,,,,,,Ngày phê duyệt
  projects,core,planned_start_on,date,,,,,,,,,Khởi công theo kế hoạch
  projects,core,planned_end_on,date,,,,,,,,,Hoàn thành theo kế hoạch
  projects,core,actual_start_on,date,,,,,,,,,Khởi công thực tế
  projects,core,actual_end_on,date,,,,,,,,,Hoàn thành thực tế
  projects,core,responsible_person_id,string,,,,,,code,,people,Người chịu trách nhiệm
  projects,core,location,string,,,,,,,,,Địa điểm
  projects,core,notes,string,,,,,,,,,Ghi chú
  tasks,core,task_id,string,yes,,,,,code,1,,Mã công việc
  tasks,core,project_id,string,,,,,,code,,projects,Mã dự án
  tasks,core,directive_id,string,,,,,,code,,directives,Mã kết luận chỉ đạo
  tasks,core,title,string,yes,,,,,,,,Rõ việc: nội dung công việc
  tasks,core,objective,string,,,,,,,,,Rõ mục tiêu
  tasks,core,lead_unit_id,string,yes,,,,,code,,units,Đơn vị chủ trì
  tasks,core,supporting_unit_ids,string,,,,,,codes,,,Đơn vị phối hợp (mã, cách nhau bằng |)
  tasks,core,responsible_person_id,string,,,,,,code,,people,Rõ người: người thực hiện
  tasks,core,accountable_person_id,string,,,,,,code,,people,Rõ trách nhiệm: lãnh đạo chịu trách nhiệm
  tasks,core,authority,string,,,,,,,,,Rõ thẩm quyền
  tasks,core,is_regular,boolean,,,,,,,,,Việc thường xuyên, không có hạn
  tasks,core,scope,string,,,,scope,science_digital public_investment,,,,Phạm vi
  tasks,core,start_on,date,,,,,,,,,Ngày bắt đầu
  tasks,core,due_on,date,,,,,,,,,Rõ tiến độ: hạn hoàn thành
  tasks,core,original_due_on,date,,,,,,,,,Hạn ban đầu (trước khi gia hạn)
  tasks,core,completed_on,date,,,,,,,,,Ngày hoàn thành
  tasks,core,cancelled_on,date,,,,,,,,,Ngày hủy
  tasks,core,percent_complete,integer,,0,100,,,,,,Phần trăm hoàn thành
  tasks,core,status,string,yes,,,task_status,not_started in_progress paused returned submitted completed cancelled,,,,Trạng thái
  tasks,core,product,string,,,,,,,,,Rõ sản phẩm: sản phẩm phải có
  tasks,core,result,string,,,,,,,,,Rõ kết quả: kết quả đạt được, văn bản
  tasks,core,delay_cause,string,,,,obstacle_category,land materials planning procedure procurement capital legal capacity coordination reorganization force_majeure digital other,,,,Nguyên nhân chậm
  tasks,core,priority,integer,,1,9,,,,,,Ưu tiên (1 cao nhất)
  tasks,core,notes,string,,,,,,,,,Ghi chú
  plans,core,plan_id,string,yes,,,,,code,1,,Mã dòng kế hoạch
  plans,core,project_id,string,yes,,,,,code,,projects,Mã dự án
  plans,core,fiscal_year,year,yes,,,,,,,,Năm kế hoạch
  plans,core,plan_basis,string,yes,,,plan_basis,central_assigned city_assigned estimate,,,,Cấp giao
  plans,core,entry_kind,string,yes,,,plan_entry,initial supplement increase decrease carry_over withdrawn,,,,Loại dòng
  plans,core,capital_year,string,,,,capital_year,current carried_over,,,,Vốn năm nay hay kéo dài
  plans,core,amount_vnd,money,yes,,,,,,,,Số tiền (giảm, thu hồi ghi số âm)
  plans,core,funding_source_id,string,yes,,,,,code,,funding_sources,Nguồn vốn
  plans,core,decision_number,string,,,,,,,,,Số quyết định
  plans,core,decision_date,date,yes,,,,,,,,Ngày quyết định
  plans,core,disburse_by,date,,,,,,,,,Thời hạn giải ngân
  plans,core,notes,string,,,,,,,,,Ghi chú
  disbursement_targets,optional,project_id,string,yes,,,,,code,1,projects,Mã dự án
  disbursement_targets,optional,fiscal_year,year,yes,,,,,,2,,Năm kế hoạch
  disbursement_targets,optional,month,yearmonth,yes,,,,,,3,,Tháng
  disbursement_targets,optional,version,integer,yes,1,,,,,4,,Lần đăng ký
  disbursement_targets,optional,committed_on,date,yes,,,,,,,,Ngày cam kết
  disbursement_targets,optional,amount_vnd,money,yes,0,,,,,,,Số tiền dự kiến giải ngân trong tháng
  disbursement_targets,optional,committed_by,string,,,,,,code,,people,Người cam kết
  transactions,one-of,transaction_id,string,yes,,,,,code,1,,Mã chứng từ
  transactions,one-of,project_id,string,yes,,,,,code,,projects,Mã dự án
  transactions,one-of,fiscal_year,year,yes,,,,,,,,Niên độ kế hoạch
  transactions,one-of,capital_year,string,yes,,,capital_year,current carried_over,,,,Vốn năm nay hay kéo dài
  transactions,one-of,date,date,yes,,,,,,,,Ngày hạch toán
  transactions,one-of,type,string,yes,,,transaction_type,commitment payment advance advance_recovery refund settlement,,,,Loại giao dịch
  transactions,one-of,amount_vnd,money,yes,,,,,,,,Số tiền (thu hồi, hoàn trả ghi số âm)
  transactions,one-of,funding_source_id,string,,,,,,code,,funding_sources,Nguồn vốn
  transactions,one-of,source,string,yes,,,transaction_source,treasury unit_report,,,,Nguồn số liệu
  transactions,one-of,document_number,string,,,,,,,,,Số chứng từ
  transactions,one-of,milestone_id,string,,,,,,code,,milestones,Mốc liên quan
  transactions,one-of,notes,string,,,,,,,,,Ghi chú
  disbursed_to_date,one-of,project_id,string,yes,,,,,code,1,projects,Mã dự án
  disbursed_to_date,one-of,fiscal_year,year,yes,,,,,,2,,Niên độ kế hoạch
  disbursed_to_date,one-of,capital_year,string,yes,,,capital_year,current carried_over,,3,,Vốn năm nay hay kéo dài
  disbursed_to_date,one-of,as_of,date,yes,,,,,,4,,Đến ngày
  disbursed_to_date,one-of,nature,string,yes,,,figure_nature,actual estimate projection,,5,,Tính chất số liệu
  disbursed_to_date,one-of,source,string,yes,,,transaction_source,treasury unit_report,,6,,Nguồn số liệu
  disbursed_to_date,one-of,funding_source_id,string,yes,,,,,code,7,funding_sources,Nguồn vốn
  disbursed_to_date,one-of,disbursed_vnd,money,yes,0,,,,,,,Lũy kế giải ngân (thanh toán KLHT + tạm ứng chưa thu hồi)
  disbursed_to_date,one-of,paid_for_work_vnd,money,,0,,,,,,,Trong đó: thanh toán khối lượng hoàn thành
  disbursed_to_date,one-of,outstanding_advance_vnd,money,,0,,,,,,,Trong đó: tạm ứng chưa thu hồi
  disbursed_to_date,one-of,notes,string,,,,,,,,,Ghi chú
  progress,optional,project_id,string,yes,,,,,code,1,projects,Mã dự án
  progress,optional,as_of,date,yes,,,,,,2,,Đến ngày
  progress,optional,physical_percent,number,,0,100,,,,,,Khối lượng thực hiện (%)
  progress,optional,rating,string,,,,progress_rating,on_track at_risk off_track,,,,Tự đánh giá
  progress,optional,year_end_estimate_vnd,money,,0,,,,,,,Ước giải ngân cả năm
  progress,optional,narrative,string,,,,,,,,,Tình hình
  progress,optional,reported_by,string,,,,,,code,,people,Người báo cáo
  obstacles,core,obstacle_id,string,yes,,,,,code,1,,Mã vướng mắc
  obstacles,core,project_id,string,,,,,,code,,projects,Mã dự án
  obstacles,core,task_id,string,,,,,,code,,tasks,Mã công việc
  obstacles,core,unit_id,string,yes,,,,,code,,units,Đơn vị nêu
  obstacles,core,category,string,yes,,,obstacle_category,land materials planning procedure procurement capital legal capacity coordination reorganization force_majeure digital other,,,,Nhóm vướng mắc
  obstacles,core,description,string,yes,,,,,,,,Nội dung
  obstacles,core,raised_on,date,yes,,,,,,,,Ngày nêu
  obstacles,core,responsible_unit_id,string,,,,,,code,,units,Cơ quan có trách nhiệm giải quyết
  obstacles,core,responsible_person_id,string,,,,,,code,,people,Người giải quyết
  obstacles,core,proposed_solution,string,,,,,,,,,Đề xuất giải pháp
  obstacles,core,due_on,date,,,,,,,,,Hạn giải quyết
  obstacles,core,escalation,string,yes,,,escalation,owner department working_group city_committee city_party central,,,,Cấp giải quyết
  obstacles,core,status,string,yes,,,obstacle_status,new in_progress reported_up resolved closed,,,,Trạng thái
  obstacles,core,resolved_on,date,,,,,,,,,Ngày giải quyết
  obstacles,core,closed_on,date,,,,,,,,,Ngày đóng
  obstacles,core,resolution,string,,,,,,,,,Kết quả giải quyết
  obstacles,core,blocked_vnd,money,,0,,,,,,,Số vốn bị vướng
  proposals,optional,proposal_id,string,yes,,,,,code,1,,Mã đề xuất
  proposals,optional,project_id,string,,,,,,code,,projects,Mã dự án
  proposals,optional,obstacle_id,string,,,,,,code,,obstacles,Mã vướng mắc
  proposals,optional,kind,string,yes,,,proposal_kind,remove_obstacle adjust_plan transfer_capital replace_task stop_task extend_deadline change_owner,,,,Loại đề xuất
  proposals,optional,content,string,yes,,,,,,,,Nội dung
  proposals,optional,amount_vnd,money,,0,,,,,,,Số vốn liên quan
  proposals,optional,to_project_id,string,,,,,,code,,projects,Dự án nhận vốn / thay thế
  proposals,optional,proposed_by_unit_id,string,yes,,,,,code,,units,Đơn vị đề xuất
  proposals,optional,decided_by_unit_id,string,,,,,,code,,units,Cấp quyết định
  proposals,optional,submitted_on,date,,,,,,,,,Ngày trình
  proposals,optional,decided_on,date,,,,,,,,,Ngày quyết định
  proposals,optional,decision_number,string,,,,,,,,,Số văn bản
  proposals,optional,status,string,yes,,,proposal_status,draft submitted approved rejected done,,,,Trạng thái
  procedures,reference,procedure_id,string,yes,,,,,code,1,,Mã thủ tục
  procedures,reference,name,string,yes,,,,,,,,Tên thủ tục
  procedures,reference,baseline_steps,integer,,0,,,,,,,Số bước trước cắt giảm
  procedures,reference,current_steps,integer,,0,,,,,,,Số bước hiện nay
  procedures,reference,baseline_days,integer,,0,,,,,,,Thời hạn trước cắt giảm
  procedures,reference,limit_days,integer,yes,0,,,,,,,Thời hạn hiện nay
  procedure_steps,optional,step_id,string,yes,,,,,code,1,,Mã bước
  procedure_steps,optional,project_id,string,,,,,,code,,projects,Mã dự án
  procedure_steps,optional,procedure_id,string,yes,,,,,code,,procedures,Mã thủ tục
  procedure_steps,optional,dossier_number,string,yes,,,,,,,,Số hồ sơ
  procedure_steps,optional,sequence,integer,yes,1,,,,,,,Thứ tự bước
  procedure_steps,optional,title,string,yes,,,,,,,,Tên bước
  procedure_steps,optional,handling_unit_id,string,yes,,,,,code,,units,Cơ quan xử lý
  procedure_steps,optional,is_intermediate,boolean,yes,,,,,,,,Khâu trung gian
  procedure_steps,optional,limit_days,integer,,0,,,,,,,Số ngày quy định
  procedure_steps,optional,received_on,date,,,,,,,,,Ngày nhận
  procedure_steps,optional,completed_on,date,,,,,,,,,Ngày xong
  procedure_steps,optional,return_count,integer,,0,,,,,,,Số lần trả lại
  procedure_steps,optional,status,string,yes,,,step_status,not_started in_process returned done skipped,,,,Trạng thái
  milestones,optional,milestone_id,string,yes,,,,,code,1,,Mã mốc
  milestones,optional,project_id,string,yes,,,,,code,,projects,Mã dự án
  milestones,optional,asset_id,string,,,,,,code,,digital_assets,Mã hạ tầng số
  milestones,optional,title,string,yes,,,,,,,,Tên mốc
  milestones,optional,type,string,yes,,,milestone_type,approval procurement delivery assessment payment reporting go_live,,,,Loại mốc
  milestones,optional,due_on,date,yes,,,,,,,,Ngày đến hạn
  milestones,optional,met_on,date,,,,,,,,,Ngày đạt
  milestones,optional,reviewed_on,date,,,,,,,,,Ngày rà soát
  milestones,optional,status,string,yes,,,milestone_status,scheduled met partially_met not_met,,,,Trạng thái
  milestones,optional,weight_percent,number,,0,100,,,,,,Trọng số (%)
  digital_assets,optional,asset_id,string,yes,,,,,code,1,,Mã hạ tầng
  digital_assets,optional,project_id,string,,,,,,code,,projects,Mã dự án
  digital_assets,optional,name,string,yes,,,,,,,,Tên hạ tầng, nền tảng
  digital_assets,optional,kind,string,yes,,,asset_kind,data_center network shared_database shared_platform operation_center monitoring_system ai_application security other,,,,Loại
  digital_assets,optional,sector_id,string,,,,,,code,,sectors,Lĩnh vực
  digital_assets,optional,owner_unit_id,string,yes,,,,,code,,units,Đơn vị quản lý
  digital_assets,optional,status,string,yes,,,asset_status,planned building pilot operating paused,,,,Trạng thái
  digital_assets,optional,planned_in_service_on,date,,,,,,,,,Dự kiến vận hành
  digital_assets,optional,in_service_on,date,,,,,,,,,Vận hành từ
  observations,optional,observation_id,string,yes,,,,,code,1,,Mã số liệu
  observations,optional,indicator,string,yes,,,,,,,,Chỉ tiêu
  observations,optional,measure_unit,string,yes,,,,,,,,Đơn vị tính
  observations,optional,project_id,string,,,,,,code,,projects,Mã dự án
  observations,optional,asset_id,string,,,,,,code,,digital_assets,Mã hạ tầng số
  observations,optional,unit_id,string,,,,,,code,,units,Mã đơn vị
  observations,optional,as_of,date,yes,,,,,,,,Đến ngày
  observations,optional,target,number,,,,,,,,,Mục tiêu
  observations,optional,actual,number,,,,,,,,,Thực hiện
  directives,optional,directive_id,string,yes,,,,,code,1,,Mã chỉ đạo
  directives,optional,document_number,string,,,,,,,,,Số văn bản
  directives,optional,issued_on,date,yes,,,,,,,,Ngày ban hành
  directives,optional,meeting_on,date,,,,,,,,,Ngày họp
  directives,optional,issuer,string,yes,,,,,,,,Người, cấp chỉ đạo
  directives,optional,item_number,string,,,,,,,,,Điểm, mục
  directives,optional,content,string,yes,,,,,,,,Nội dung chỉ đạo
  directives,optional,lead_unit_id,string,yes,,,,,code,,units,Đơn vị chủ trì
  directives,optional,supporting_unit_ids,string,,,,,,codes,,,Đơn vị phối hợp (mã, cách nhau bằng |)
  directives,optional,responsible_person_id,string,,,,,,code,,people,Người chịu trách nhiệm
  directives,optional,due_on,date,,,,,,,,,Hạn
  directives,optional,status,string,yes,,,directive_status,not_started in_progress completed cancelled,,,,Trạng thái
  directives,optional,completed_on,date,,,,,,,,,Ngày hoàn thành
  directive_updates,optional,directive_id,string,yes,,,,,code,1,directives,Mã chỉ đạo
  directive_updates,optional,reported_on,date,yes,,,,,,2,,Ngày báo cáo
  directive_updates,optional,unit_id,string,yes,,,,,code,3,units,Đơn vị báo cáo
  directive_updates,optional,status,string,yes,,,directive_status,not_started in_progress completed cancelled,,,,Trạng thái
  directive_updates,optional,content,string,yes,,,,,,,,Kết quả
  directive_updates,optional,document_number,string,,,,,,,,,Số văn bản
  reminders,optional,reminder_id,string,yes,,,,,code,1,,Mã nhắc việc
  reminders,optional,task_id,string,,,,,,code,,tasks,Mã công việc
  reminders,optional,directive_id,string,,,,,,code,,directives,Mã chỉ đạo
  reminders,optional,obstacle_id,string,,,,,,code,,obstacles,Mã vướng mắc
  reminders,optional,unit_id,string,yes,,,,,code,,units,Đơn vị được nhắc
  reminders,optional,sent_on,date,yes,,,,,,,,Ngày nhắc
  reminders,optional,document_number,string,,,,,,,,,Số văn bản
  reminders,optional,answered_on,date,,,,,,,,,Ngày trả lời
  reminders,optional,content,string,,,,,,,,,Nội dung
  requests,optional,request_id,string,yes,,,,,code,1,,Mã yêu cầu
  requests,optional,task_id,string,,,,,,code,,tasks,Mã công việc
  requests,optional,project_id,string,,,,,,code,,projects,Mã dự án
  requests,optional,from_unit_id,string,yes,,,,,code,,units,Đơn vị đề nghị
  requests,optional,to_unit_id,string,yes,,,,,code,,units,Đơn vị được đề nghị
  requests,optional,content,string,yes,,,,,,,,Nội dung
  requests,optional,sent_on,date,yes,,,,,,,,Ngày gửi
  requests,optional,due_on,date,,,,,,,,,Hạn trả lời
  requests,optional,answered_on,date,,,,,,,,,Ngày trả lời
  requests,optional,document_number,string,,,,,,,,,Số văn bản
  submissions,optional,unit_id,string,yes,,,,,code,1,units,Mã đơn vị
  submissions,optional,period_end,date,yes,,,,,,2,,Kỳ báo cáo (đến ngày)
  submissions,optional,due_on,date,yes,,,,,,,,Hạn nộp
  submissions,optional,received_at,datetime,,,,,,,,,Nộp lúc
  submissions,optional,status,string,,,,submission_status,received returned accepted,,,,Trạng thái
  submissions,optional,file,string,,,,,,,,,Tệp
  submissions,optional,submitted_by,string,,,,,,code,,people,Người nộp
  submissions,optional,notes,string,,,,,,,,,Ghi chú
  holidays,reference,date,date,yes,,,,,,1,,Ngày
  holidays,reference,name,string,yes,,,,,,,,Tên ngày nghỉ
  holidays,reference,is_working,boolean,yes,,,,,,,,Là ngày làm bù
  codelists,reference,codelist,string,yes,,,,,,1,,Danh mục
  codelists,reference,code,string,yes,,,,,,2,,Mã
  codelists,reference,label,string,yes,,,,,,,,Nhãn tiếng Việt
  codelists,reference,label_en,string,yes,,,,,,,,Nhãn tiếng Anh
  codelists,reference,same_as,string,,,,,,,,,Tương ứng trong chuẩn
  """
