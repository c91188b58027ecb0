/**
 * Ready processes to begin from. A list is read as people type one: who | what | with | data | work | wait; a number behind ~ is a guess and
 * stays marked as one. Systems in the lists are those of `ready.system.…`, word by word.
 */
export const ready = {
  'ready.title': 'Begin with a ready process',
  'ready.open': 'New map from a ready process…',
  'ready.find': 'Find a ready process',
  'ready.add': 'Add this map',
  'ready.fromTo': 'From “{from}” to “{to}”.',
  'ready.hint': 'For example: web shop, practice, invoice',
  'ready.nothing': 'No ready process is called so.',
  'ready.added': 'All numbers on it are guesses and marked so. Put your own in their place.',

  'ready.system.phone': 'Telephone',
  'ready.system.email': 'E-mail',
  'ready.system.sheet': 'Spreadsheet',
  'ready.system.paper': 'Paper form',
  'ready.system.calendar': 'Calendar',
  'ready.system.accounts': 'Accounting program',
  'ready.system.webshop': 'Web shop',
  'ready.system.text': 'Text document',
  'ready.system.bank': 'Bank portal',
  'ready.system.folder': 'Shared folder',
  'ready.system.practice': 'Practice program',
  'ready.system.carrier': 'Carrier’s portal',
  'ready.system.payroll': 'Payroll program',

  'ready.webOrder.name': 'Web order to parcel',
  'ready.webOrder.for': 'Web shop, trade',
  'ready.webOrder.also': 'online shipping fulfilment delivery stock e-commerce retail boutique',
  'ready.webOrder.trigger': 'An order arrives in the web shop',
  'ready.webOrder.outcome': 'The right parcel is on its way, and the customer knows it',
  'ready.webOrder.list': `Office | Look up new orders in the web shop | Web shop | Order | ~2 min | ~2 h
Office | Check stock in the spreadsheet | Spreadsheet | Stock | ~3 min | ~10 min
All in stock?
  if yes
  if no
    Office | Tell the customer that it takes longer | E-mail | Order | ~6 min | ~1 h
    Office | Reorder the missing goods | E-mail | Purchase order | ~8 min | ~30 min
Store | Pick and pack the goods | Paper form | Order | ~8 min | ~3 h
Store | Type the address into the carrier’s portal | Carrier’s portal | Order | ~4 min | ~10 min
Store | Hand the parcel to the carrier | Paper form | Order | ~1 min | ~3 h
Office | Send the tracking number to the customer | E-mail | Order | ~2 min | ~1 h
Office | Type the order into the accounting program | Accounting program | Order | ~4 min | ~8 h`,

  'ready.clinic.name': 'Appointment to invoice',
  'ready.clinic.for': 'Medical practice, therapy, salon',
  'ready.clinic.also': 'clinic doctor dentist patient physiotherapy visit booking hairdresser',
  'ready.clinic.trigger': 'A patient wants an appointment',
  'ready.clinic.outcome': 'Treated, documented and invoiced',
  'ready.clinic.list': `Reception | Take the call and find a time | Telephone, Calendar | Appointment | ~5 min | ~5 min
Reception | Write the appointment into the calendar | Calendar | Appointment | ~2 min
Reception | Remind the patient the day before | Telephone | Appointment | ~3 min | ~4 h
Does the patient come?
  if yes
    Reception | Hand out and collect the form | Paper form | Patient | ~4 min | ~10 min
    Reception | Type the form into the practice program | Practice program | Patient | ~5 min | ~5 min
    Practitioner | Treat the patient | Practice program | Treatment | ~20 min | ~15 min
    Practitioner | Write down the treatment | Practice program | Treatment | ~5 min
    Reception | Write and send the invoice | Text document, E-mail | Invoice | ~6 min | ~8 h
  if no
    Reception | Call and agree on another time | Telephone, Calendar | Appointment | ~6 min | ~1 h`,

  'ready.repair.name': 'Repair order to hand-over',
  'ready.repair.for': 'Workshop, garage',
  'ready.repair.also': 'car bicycle repair mechanic service spare parts garage',
  'ready.repair.trigger': 'A customer brings something to repair',
  'ready.repair.outcome': 'Repaired, paid and handed over',
  'ready.repair.list': `Counter | Write the repair order by hand | Paper form | Repair order | ~6 min | ~10 min
Mechanic | Find the fault | Paper form | Repair order | ~25 min | ~4 h
Counter | Work out the price and call the customer | Spreadsheet, Telephone | Offer | ~10 min | ~2 h
Does the customer agree?
  if yes
    Counter | Order the spare parts | E-mail | Purchase order | ~8 min | ~30 min
    Mechanic | Repair it | Paper form | Repair order | ~60 min | ~16 h
    Mechanic | Check the repair | Paper form | Repair order | ~8 min
    Counter | Type times and parts into the invoice | Text document | Invoice | ~8 min | ~2 h
    Counter | Tell the customer that it is ready | Telephone | Repair order | ~4 min | ~30 min
  if no
    Counter | Agree when it is fetched | Telephone | Repair order | ~3 min | ~10 min
Counter | Hand it over and take the money | Paper form | Invoice | ~5 min | ~4 h`,

  'ready.job.name': 'Job from enquiry to invoice',
  'ready.job.for': 'Electrician, plumber, painter',
  'ready.job.also': 'craft trades site visit building carpenter installer heating roof',
  'ready.job.trigger': 'Somebody asks for work to be done',
  'ready.job.outcome': 'Done, signed and invoiced',
  'ready.job.list': `Office | Take the enquiry | Telephone, Paper form | Enquiry | ~6 min | ~1 h
Owner | Visit the site and measure | Paper form | Enquiry | ~45 min | ~16 h
Owner | Write the offer in a text document | Text document | Offer | ~30 min | ~16 h
Office | Send the offer | E-mail | Offer | ~3 min | ~2 h
Office | Ask whether they have decided | Telephone | Offer | ~5 min | ~24 h
Do they order?
  if yes
    Office | Plan who goes when | Spreadsheet | Job | ~10 min | ~8 h
    Crew | Do the work | Paper form | Job | ~240 min | ~40 h
    Crew | Write hours and material on paper | Paper form | Time sheet | ~10 min
    Office | Type hours and material into the invoice | Text document | Invoice | ~20 min | ~24 h
    Office | Send the invoice | E-mail | Invoice | ~3 min | ~1 h
  if no
    Office | Note why not | Spreadsheet | Offer | ~2 min`,

  'ready.quote.name': 'Enquiry to signed contract',
  'ready.quote.for': 'Agency, consultancy, office',
  'ready.quote.also': 'proposal sales lead offer quotation services approval contract signature',
  'ready.quote.trigger': 'An enquiry arrives',
  'ready.quote.outcome': 'A signed contract, or a clear no',
  'ready.quote.list': `Office | Read the enquiry and write it into the list | E-mail, Spreadsheet | Enquiry | ~6 min | ~4 h
Consultant | Call and ask what is needed | Telephone | Enquiry | ~25 min | ~8 h
Consultant | Write the offer from an old one | Text document | Offer | ~60 min | ~16 h
Owner | Approve the offer | E-mail | Offer | ~5 min | ~12 h
Good as it is?
  if yes
  if no
    Consultant | Correct the offer | Text document | Offer | ~15 min | ~4 h
    back to Approve the offer
Office | Send the offer | E-mail | Offer | ~4 min | ~1 h
Office | Ask whether they have decided | E-mail | Offer | ~4 min | ~24 h
Office | Print, sign and scan the contract | Text document | Contract | ~12 min | ~8 h
Office | File the contract | Shared folder | Contract | ~3 min`,

  'ready.cafeOrder.name': 'Standing order to delivery',
  'ready.cafeOrder.for': 'Bakery, food, wholesale',
  'ready.cafeOrder.also': 'cafe restaurant supplier delivery tour produce catering butcher',
  'ready.cafeOrder.trigger': 'A café orders for tomorrow',
  'ready.cafeOrder.outcome': 'The right goods before opening time',
  'ready.cafeOrder.list': `Shop | Write down the order by telephone | Telephone, Paper form | Order | ~4 min | ~10 min
Shop | Type the order into the spreadsheet | Spreadsheet | Order | ~3 min | ~2 h
Production | Add up what has to be made | Spreadsheet | Production plan | ~20 min | ~4 h
Production | Make the goods | Paper form | Production plan | ~90 min | ~4 h
at the same time
  Production | Pack by customer | Paper form | Delivery note | ~10 min
at the same time
  Shop | Write the delivery notes | Text document | Delivery note | ~8 min
Driver | Deliver and have the note signed | Paper form | Delivery note | ~15 min | ~1 h
Office | Type the delivery notes into the invoice | Text document | Invoice | ~8 min | ~40 h`,

  'ready.supplierInvoice.name': 'Supplier’s invoice to payment',
  'ready.supplierInvoice.for': 'Any office',
  'ready.supplierInvoice.also': 'accounts payable incoming bill approval booking pay',
  'ready.supplierInvoice.trigger': 'An invoice arrives',
  'ready.supplierInvoice.outcome': 'Paid on time, booked and filed',
  'ready.supplierInvoice.list': `Office | Open and print the invoice | E-mail | Supplier’s invoice | ~3 min | ~4 h
Office | Compare the invoice with order and delivery note | Paper form | Supplier’s invoice | ~6 min | ~4 h
Is everything right?
  if yes
  if no
    Office | Clear it up with the supplier | Telephone, E-mail | Supplier’s invoice | ~15 min | ~16 h
Owner | Approve the invoice | Paper form | Supplier’s invoice | ~2 min | ~16 h
Office | Type the invoice into the accounting program | Accounting program | Supplier’s invoice | ~5 min | ~4 h
Office | Type the payment into the bank portal | Bank portal | Payment | ~3 min | ~24 h
Office | File the invoice | Shared folder | Supplier’s invoice | ~2 min`,

  'ready.ourInvoice.name': 'Our invoice to money',
  'ready.ourInvoice.for': 'Any office',
  'ready.ourInvoice.also': 'accounts receivable reminder dunning debt customer billing',
  'ready.ourInvoice.trigger': 'Work is done or goods are delivered',
  'ready.ourInvoice.outcome': 'The money is there and booked',
  'ready.ourInvoice.list': `Office | Collect hours and delivery notes | Paper form | Delivery note | ~8 min | ~24 h
Office | Write the invoice in a text document | Text document | Invoice | ~10 min | ~8 h
Office | Send the invoice | E-mail | Invoice | ~3 min | ~1 h
Office | Type the invoice into the accounting program | Accounting program | Invoice | ~4 min | ~8 h
Office | Compare the bank statement with open invoices | Bank portal, Spreadsheet | Payment | ~4 min | ~80 h
Paid on time?
  if yes
  if no
    Office | Write a reminder | Text document, E-mail | Reminder | ~8 min | ~24 h
    Office | Call the customer | Telephone | Reminder | ~8 min | ~40 h
Office | Book the payment | Accounting program | Payment | ~2 min | ~4 h`,

  'ready.complaint.name': 'Complaint to a good end',
  'ready.complaint.for': 'Shop, service, manufacture',
  'ready.complaint.also': 'return refund ticket customer service support warranty',
  'ready.complaint.trigger': 'A customer complains or sends something back',
  'ready.complaint.outcome': 'An answer that keeps the customer, and a lesson learned',
  'ready.complaint.list': `Service | Read and answer the first message | E-mail | Complaint | ~6 min | ~6 h
Service | Look up the order in the web shop | Web shop | Order | ~4 min | ~10 min
Service | Type order and complaint into the spreadsheet | Spreadsheet | Order, Complaint | ~6 min
Is it our fault?
  if yes
    Owner | Approve a refund or a replacement | E-mail | Complaint | ~3 min | ~12 h
    Service | Send the replacement or the refund | Bank portal | Payment | ~8 min | ~4 h
  if no
    Service | Explain what can be done | E-mail | Complaint | ~8 min | ~2 h
Service | Ask whether all is well now | Telephone | Complaint | ~4 min | ~24 h
Owner | Look for the cause | Spreadsheet | Complaint | ~6 min | ~40 h`,

  'ready.newCustomer.name': 'Take on a new customer',
  'ready.newCustomer.for': 'Any business with regular customers',
  'ready.newCustomer.also': 'onboarding client welcome account setup CRM',
  'ready.newCustomer.trigger': 'A customer says yes',
  'ready.newCustomer.outcome': 'The customer can order, and knows whom to ask',
  'ready.newCustomer.list': `Sales | Ask for the details by e-mail | E-mail | Customer | ~6 min | ~2 h
Sales | Type the customer into the spreadsheet | Spreadsheet | Customer | ~5 min | ~8 h
Is anything missing?
  if no
  if yes
    Sales | Ask again for what is missing | E-mail | Customer | ~5 min | ~16 h
Office | Type the customer into the accounting program | Accounting program | Customer | ~6 min | ~8 h
at the same time
  Office | Send the contract to be signed | E-mail | Contract | ~6 min | ~4 h
at the same time
  Office | Send the welcome letter with prices | E-mail | Price list | ~8 min | ~4 h
Office | File the signed contract | Shared folder | Contract | ~3 min | ~24 h
Sales | Call after the first order | Telephone | Customer | ~8 min | ~40 h`,

  'ready.newEmployee.name': 'A new colleague’s first week',
  'ready.newEmployee.for': 'Any business with staff',
  'ready.newEmployee.also': 'onboarding hire HR employee staff personnel payroll',
  'ready.newEmployee.trigger': 'Somebody new has signed',
  'ready.newEmployee.outcome': 'Ready to work on the first day, nothing forgotten',
  'ready.newEmployee.list': `Office | Collect the papers | Paper form, E-mail | Personnel file | ~15 min | ~24 h
Is everything there?
  if yes
  if no
    Office | Ask for missing papers | E-mail | Personnel file | ~5 min | ~16 h
Manager | Plan the first week | Spreadsheet | Checklist | ~20 min | ~16 h
at the same time
  Office | Type the data into the payroll program | Payroll program | Personnel file | ~12 min | ~4 h
at the same time
  Office | Order keys, clothes and accounts | E-mail | Checklist | ~15 min | ~8 h
Manager | Show the place and the work | Paper form | Checklist | ~120 min | ~16 h
Manager | Talk about the first week | Paper form | Checklist | ~30 min | ~40 h
Office | File the checklist | Shared folder | Checklist | ~3 min | ~4 h`,

  'ready.figures.name': 'Weekly figures to decision',
  'ready.figures.for': 'Any business that looks at its figures',
  'ready.figures.also': 'report reporting month end closing KPI controlling sales dashboard',
  'ready.figures.trigger': 'Monday morning',
  'ready.figures.outcome': 'Figures that can be trusted, in time to act on them',
  'ready.figures.list': `Office | Download the sales from the web shop | Web shop | Sales | ~15 min | ~2 h
Office | Copy the sales into the spreadsheet | Spreadsheet | Sales | ~30 min | ~10 min
Office | Compare the sales with the bank statement | Bank portal, Spreadsheet | Sales, Payment | ~30 min | ~1 h
Do they agree?
  if yes
  if no
    Office | Look for the difference | Spreadsheet | Payment | ~30 min | ~2 h
Office | Consolidate everything into the weekly report | Spreadsheet | Weekly report | ~60 min | ~2 h
Office | Send the weekly report | E-mail | Weekly report | ~5 min | ~1 h
Owner | Read the weekly report and decide | E-mail | Weekly report | ~20 min | ~16 h`,
} as const;
