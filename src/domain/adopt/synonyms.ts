/**
 * Other headings under which offices keep a field, by field id, in Khmer and English. One heading may stand under
 * several ids: what the column holds then decides. Headings that a template knows itself are not repeated here.
 */
const HEADINGS = {
  planCode:
    "Code | Ref | Reference | Activity no | Plan activity | Plan reference | កូដ | " + "លេខកូដសកម្មភាព | លេខយោង",
  trainingCode: "Code | Ref | Course code | Course no | កូដ | លេខកូដវគ្គ",
  directionCode: "Direction | Direction no | Leadership direction | ទិសដៅ | ទិសដៅទី | កូដ",
  meetingCode: "Code | Ref | Meeting no | លេខកិច្ចប្រជុំ",
  indicatorCode: "Code | Ref | Indicator no | លេខសូចនាករ | កូដសូចនាករ",
  eventCode: "Code | Ref | Event no",
  level: "Type | Tier | ប្រភេទ",
  parentCode: "Parent | Belongs to | ស្ថិតក្រោម",
  titleKm:
    "Title | Name | Activity | Activities | Planned activities | Description | Task | Course | " +
    "Course title | Training title | Training course | Topic of training | Direction | " +
    "Khmer title | Khmer name | សកម្មភាព | សកម្មភាពគម្រោង | ចំណងជើង | ឈ្មោះ | ឈ្មោះសកម្មភាព | " +
    "ការងារ | ខ្លឹមសារ | បរិយាយ | វគ្គ | ឈ្មោះវគ្គ | វគ្គបណ្តុះបណ្តាល | ចំណងជើងវគ្គ | ទិសដៅ | " +
    "ខ្លឹមសារទិសដៅ",
  titleEn:
    "Title | Name | Activity | Activities | Planned activities | Description | Task | Course | " +
    "Course title | Training title | Training course | Direction | English title | " +
    "English name | សកម្មភាព | ចំណងជើង",
  nameKm: "Name | Title | ឈ្មោះ | ចំណងជើង",
  nameEn: "Name | Title",
  textKm: "Text | Comment | Input | Decision | Indicator | មតិ | ធាតុចូល | សេចក្តីសម្រេច | សូចនាករ",
  textEn: "Text | Comment | Input | Decision | Indicator",
  responsibleUnit:
    "Responsible | Responsibility | Responsible person | Responsible department | Department | " +
    "Unit | Owner | Lead | Implementing unit | In charge | Person in charge | " +
    "អ្នកទទួលខុសត្រូវ | អង្គភាព | ការទទួលខុសត្រូវ | ទទួលខុសត្រូវ | ស្ថាប័នទទួលខុសត្រូវ | " +
    "នាយកដ្ឋាន | អង្គភាពអនុវត្ត | អ្នកអនុវត្ត",
  leadUnit:
    "Responsible | Responsible unit | Department | Unit | Owner | Lead | In charge | " +
    "អ្នកទទួលខុសត្រូវ | អង្គភាព | ទទួលខុសត្រូវ | អង្គភាពដឹកនាំ",
  unit: "Department | Responsible | Responsible unit | អង្គភាព | នាយកដ្ឋាន",
  partnerUnits:
    "Partner | Partner units | Involved units | Supporting units | ដៃគូ | អង្គភាពពាក់ព័ន្ធ | " +
    "អ្នកពាក់ព័ន្ធ | ដៃគូពាក់ព័ន្ធ",
  startDate:
    "From | Start day | Starting date | Begin | Begin date | Date | Date from | ចាប់ផ្តើម | " +
    "កាលបរិច្ឆេទចាប់ផ្តើម | ពីថ្ងៃទី | ថ្ងៃចាប់ផ្ដើម | កាលបរិច្ឆេទ | ថ្ងៃខែឆ្នាំ",
  endDate:
    "To | Finish | Finish date | Completion date | Date to | Deadline | Due | Due date | " +
    "Until | បញ្ចប់ | កាលបរិច្ឆេទបញ្ចប់ | ដល់ថ្ងៃទី | ថ្ងៃផុតកំណត់ | កាលកំណត់ | ថ្ងៃកំណត់",
  dueDate:
    "Deadline | Due by | Due on | Target date | By when | Date | End date | កាលបរិច្ឆេទ | " +
    "ថ្ងៃផុតកំណត់ | កាលកំណត់ | ថ្ងៃកំណត់ | រយៈពេលកំណត់",
  givenOn: "Date given | Given | ថ្ងៃដាក់",
  meetingDate: "Date | Held on | កាលបរិច្ឆេទ | ថ្ងៃប្រជុំ",
  receivedOn: "Date | Received | Date received | កាលបរិច្ឆេទ | ថ្ងៃទទួល",
  budgetAmount:
    "Budget amount | Amount | Cost | Estimated cost | Estimated budget | Total budget | " +
    "Budget plan | ថវិកា | ថវិកាប៉ាន់ស្មាន | ចំនួនថវិកា | ចំនួនទឹកប្រាក់ | តម្លៃ | ថវិកាសរុប",
  spentAmount:
    "Actual cost | Expenditure | Expense | Actual spent | Actual budget | Disbursed | ចំណាយ | " +
    "ថវិកាចំណាយ | ថវិកាអនុវត្ត | បានចំណាយ",
  fundSource:
    "Fund | Funds | Funding | Funding source | Source | Source of budget | Donor | ប្រភព | " +
    "ប្រភពហិរញ្ញប្បទាន | ប្រភពមូលនិធិ",
  status:
    "State | Situation | Implementation status | Progress status | ស្ថានភាពអនុវត្ត | " +
    "ស្ថានភាពការងារ | លទ្ធផលអនុវត្ត",
  progressPct:
    "% complete | % completed | Percent complete | Completion | Percentage | % | Done % | " +
    "ភាគរយ | វឌ្ឍនភាព | ភាគរយអនុវត្ត | ភាគរយសម្រេច",
  plannedTotal:
    "Planned participants | Target participants | Participants planned | " +
    "Expected participants | អ្នកចូលរួមគ្រោង | គ្រោងសរុប",
  plannedWomen: "Planned female | Women planned | ស្ត្រីគ្រោង | គ្រោងស្រី | គ្រោងស្ត្រី",
  actualTotal:
    "Participants | Number of participants | No of participants | Total participants | " +
    "Attendance total | Total | Actual participants | អ្នកចូលរួម | ចំនួនអ្នកចូលរួម | " +
    "ចំនួនសិក្ខាកាម | សិក្ខាកាម | សរុប",
  actualWomen:
    "Women | Female | Of which women | No of women | Number of women | Women participants | " +
    "Female participants | F | ស្ត្រី | ស្រី | ចំនួនស្ត្រី | ចំនួនស្រី | ក្នុងនោះស្ត្រី | " +
    "ក្នុងនោះស្រី",
  venue: "Place | Location | Where | ទីកន្លែងបណ្តុះបណ្តាល | កន្លែង | ទីតាំង",
  provider:
    "Trainer | Organiser | Organizer | Institution | Training provider | គ្រូបណ្តុះបណ្តាល | " + "អ្នករៀបចំ | ស្ថាប័ន",
  topic: "Subject | Theme | មុខវិជ្ជា | ប្រធានបទវគ្គ",
  qtyNeeded: "Qty | Quantity | Needed | ចំនួន | ចំនួនត្រូវការ | បរិមាណ",
  qtyAvailable: "On hand | In stock | ចំនួនមាន",
  unitCost: "Unit price | Price | តម្លៃឯកតា | តម្លៃរាយ",
  resultNote: "Results | Outcome | Achievements | Outputs | លទ្ធផល | សមិទ្ធផល",
  nextStep: "Next steps | Follow up | ជំហានបន្ត | ទិសដៅបន្ត",
  remarks:
    "Note | Notes | Comment | Comments | Other | Others | Remark | កំណត់សម្គាល់ | សម្គាល់ | " + "ចំណាំ | ផ្សេងៗទៀត",
  updatedOn: "Updated | Last update | Last updated | Date updated | ធ្វើបច្ចុប្បន្នភាព | " + "ថ្ងៃធ្វើបច្ចុប្បន្នភាព",
  inputId: "Comment no | Input no | Code | Ref",
  taskId: "Task no | No of task",
  actionId: "Action no | Decision no | Code | Ref",
  requirementKm:
    "Item | Items | Requirement | Equipment | Description | សម្ភារៈ | ឧបករណ៍ | លក្ខខណ្ឌ | " +
    "តម្រូវការ | បរិយាយ | មុខទំនិញ",
  requirementEn: "Item | Items | Requirement | Requirements | Equipment | Description",
  taskKm: "Task | Tasks | Work | ការងារ | កិច្ចការ",
  taskEn: "Task | Tasks | Work",
  comment: "Comment | Comments | Inputs | Feedback | Opinion | មតិ | មតិយោបល់ | ធាតុចូល | យោបល់",
  fromUnit: "Unit | Department | From | Received from | អង្គភាព | នាយកដ្ឋាន | មកពី",
  response: "Reply | Answer | Action taken | ចម្លើយ",
  group: "Team | Committee | ក្រុម | អនុគណៈកម្មការ",
  supportUnits: "Partners | Support | Involved units | ដៃគូ | អង្គភាពពាក់ព័ន្ធ",
  doneOn: "Done | Date done | Completed on | Finished on | ថ្ងៃបានធ្វើ | ថ្ងៃបញ្ចប់",
  cost: "Amount | Budget | Estimated cost | តម្លៃ | ថវិកា",
  budget: "Planned budget | Amount | Budget amount | Estimated budget | ថវិកាគ្រោង | ចំនួនទឹកប្រាក់",
  spent: "Spent to date | Expenditure | Actual cost | Expense | ចំណាយជាក់ស្តែង | បានចំណាយ",
  fund: "Fund | Funding | Funding source | Donor | ប្រភព | ប្រភពហិរញ្ញប្បទាន",
  date: "Meeting date | Held on | Day | ថ្ងៃប្រជុំ | ថ្ងៃខែឆ្នាំ",
  startTime: "Time | From | ម៉ោង",
  endTime: "To | Until",
  chairRole: "Chair | Chaired by | Chairperson | អធិបតី | ប្រធានអង្គប្រជុំ",
  agenda: "Topics | Subject | Content | របៀប | កម្មវត្ថុ",
  attendTotal: "Participants | Number of participants | Attendance | Total | អ្នកចូលរួម | " + "ចំនួនអ្នកចូលរួម | សរុប",
  attendWomen: "Women | Female | Of which women | ស្ត្រី | ស្រី | ក្នុងនោះស្ត្រី",
  total: "Participants | Number | ចំនួន | ចំនួនសរុប",
  women: "Female | F | Of which women | ស្រី | ក្នុងនោះស្ត្រី",
  celebrationDate: "Date | Event date | កាលបរិច្ឆេទ | ថ្ងៃប្រារព្ធ",
  plannedStart: "Start | Start date | Planned from | ថ្ងៃចាប់ផ្តើម",
  plannedEnd: "End | End date | Deadline | Planned to | ថ្ងៃបញ្ចប់",
  valueTotal: "Value | Actual | Result | តម្លៃ | លទ្ធផល",
  reportedByUnit: "Unit | Department | Reported by | អង្គភាព | អ្នករាយការណ៍",
  reportedOn: "Date | Report date | កាលបរិច្ឆេទ",
  achievementKm: "Achievement | Achievements | Result | សមិទ្ធផល | លទ្ធផល",
  achievementEn: "Achievement | Achievements | Result | Results",
  challenge: "Challenges | Issues | Problems | Difficulties | បញ្ហា | ការលំបាក",
  solution: "Solutions | Measures | Recommendation | វិធានការ | សំណូមពរ",
  note: "Remarks | Notes | Remark | Comments | សម្គាល់ | ផ្សេងៗ",
  nextMeetingOn: "Next meeting | កិច្ចប្រជុំបន្ទាប់",
} as const;

/** Field id -> its other headings. */
export const synonyms: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(HEADINGS).map(([field, headings]) => [field, headings.split(" | ")]),
);
