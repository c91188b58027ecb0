import { stems, stemsOfEach, type Lexicon } from './lexicon.ts';
import { smartWords } from './smartWords.ts';

/** Titles stand in the infinitive ("Enviar"), the third person ("Envía"), or as a noun ("Envío"); Spain and Latin America. */
export const es: Lexicon = {
  markers: stems(
    'el$, la$, los$, las$, del$, con$, para$, por$, nuevo, nueva, al$, y$, sus$, segun$, desde$, hasta$',
  ),
  verbs: stemsOfEach({
    reentry: `
      copiar, copia$, copia los, copia las, copia el, copia la, tecle, introdu, transcri, registr,
      pasar a, pasar datos, pasar los datos, pasar las cifras, pasar las horas, pasar el pedido,
      pasar los pedidos, pasar la factura, pasar las facturas, volver a escribir, volver a introducir,
      reescrib, captur, pegar, pega$, anotar en, apuntar en, actualiz, volcar, vuelca, volcado de datos,
      dar de alta, da de alta, grabar, graba$, contabiliz, digitar, mecanografi, ingresar datos,
      ingresar los datos, ingresar el pedido, ingresar la factura, ingresar en el sistema,
      ingresar al sistema, meter datos, meter los datos, meter el pedido, meter la factura,
      cargar datos, cargar los datos, cargar el pedido, cargar la factura, cargar las facturas,
      transferir datos, transferir los datos, trasladar los datos, entrada de datos, alta de cliente,
      alta del cliente`,
    check: `
      comprobar, comprueb, comprobacion, verific, revisa, revise, revisi, inspeccion, control, valid,
      contar, recont, recuent, cheque, examin, supervis, repasar, repasa$, hacer inventario,
      hacer el inventario`,
    approve: 'aprob, aprueb, autoriz, visto bueno, dar el ok, liberar el pago, liberar pago, validar el pago',
    send: `
      envi, mandar, manda$, notific, avisar, avisa$, aviso, reenvi, informar, informa$, publicar,
      publica$, publicacion, emitir, emite$, emision, comunicar, remitir, remite$, subir, adjuntar,
      compartir, difundir, hacer pedido, hacer el pedido`,
    remind: `
      recordar, recuerda, recordatorio, reclamar pago, reclamar el pago, reclamar el cobro,
      reclamar la factura, reclamacion de pago, insistir, perseguir, hacer seguimiento, dar seguimiento`,
    file: `
      imprim, impresion, archivar, archiva$, archivado, escane, guardar, guarda$, digitaliz, clasificar,
      fotocopi`,
    report: `
      informe, reporte, consolid, resumir, resumen, recopil, cuadro de mando, preparar el informe,
      preparar informe, preparar las cifras, hacer el informe, elaborar el informe`,
    schedule: `
      programar, programacion, planific, reservar, reserva$, agendar, asign, citar, concertar,
      fijar fecha, fijar la fecha, fijar el plazo, fijar cita, coordinar, organizar, organiza$,
      cuadrar turnos, cuadrar los turnos, hacer el cuadrante, hacer los turnos, preparar el cuadrante,
      preparar los turnos, repartir los turnos`,
    answer: `
      respond, respuesta, contest, devolver llamada, devolver la llamada, explicar, explica$, atender,
      atiende, atencion al cliente`,
    search: `
      descarg, busc, busqueda, consultar, consulta el, consulta la, localizar, encontrar, encuentra$,
      reunir, recabar, recuperar los datos, extraer, obtener`,
    decide: `
      decidir, decide$, decision, negociar, negocia$, negociacion, asesorar, asesoramiento, aconsej,
      elegir, elige$, escoger, seleccionar, valorar, evaluar, evaluacion, juzgar, diagnost, discutir,
      recomendar, sugerir, convencer, regatear, interpretar, acordar, entrevist, estimar, catar`,
    design: 'disen, crear, desarrollar, inventar, redactar articulo, redactar un articulo',
    correct: `
      corregir, corrige, correccion, rehacer, rehace$, reparar, repara$, reparacion, arregl, aclarar,
      rectific, subsanar, resolver, solucionar, repetir`,
    match: 'concili, comparar, compara$, comparacion, cotej, cuadrar, puntear, punteo, contrastar, emparejar',
    receive: `
      recibir, recibe$, recib$, recepcion, tomar pedido, tomar el pedido, tomar nota, toma de pedidos,
      aceptar, acepta$, recog, anotar, anota$, apuntar, apunta$, cobrar, cobra$`,
    sign: 'firmar, firma$, firmas$',
    make: `
      horne, hacer, produci, produccion, fabric, montar, montaje, cocinar, amasar, empaquet, embalar,
      embalaje, envasar, limpiar, limpieza, entregar, entrega$, servir, sirve$, preparar, prepara$,
      preparacion, instalar, instalacion, cortar, mezclar, soldar, repartir`,
    move: `
      entregar en, llevar, lleva$, mover, mueve$, transportar, traer, trasladar, colocar, reponer,
      cargar el camion, cargar la furgoneta, descargar el camion, descargar la furgoneta,
      descargar la mercancia, descargar mercancia`,
    pay: 'pagar, paga$, abonar, abona$, reembols, liquidar, transferir, transferencia, ingresar el dinero',
    ask: `
      preguntar, pregunta a, llamar, llama$, llama a, telefonear, confirm, contactar, contacta$, pedir,
      pide$, solicitar, solicita$, consultar con, consultar al`,
    write: `
      escrib, rellen, cumpliment, extender, redact, elabor, completar, expedir, confeccionar, generar,
      genera$, facturar, facturacion, presupuestar, etiquetar, crear factura, crear la factura,
      crear presupuesto, crear el presupuesto, crear oferta, crear la oferta, hacer factura,
      hacer la factura, hacer las facturas, hacer presupuesto, hacer el presupuesto, hacer la oferta,
      hacer el contrato, hacer la nomina, hacer las nominas, hacer el albaran, preparar factura,
      preparar la factura, preparar las facturas, preparar presupuesto, preparar el presupuesto,
      preparar oferta, preparar la oferta, preparar contrato, preparar el contrato, preparar la nomina,
      preparar las nominas`,
  }),
  topics: stemsOfEach({
    invoice: 'factur',
    order: 'pedido, encargo, comanda, orden de compra, ordenes de compra',
    payment: `
      pago, banco, bancari, cobro, cobros, vencid, impagad, impago, transferencia, remesa,
      domiciliacion, moros, deuda`,
    stock: `
      existencia, inventario, almacen, stock, harina, materia prima, materias primas, suministr,
      reposicion`,
    quote: 'presupuest, oferta, cotiza, proforma, propuesta, licitacion',
    contract: 'contrato, acuerdo, convenio, alquiler, arrendamiento',
    report: 'informe, reporte, cierre, cifras, indicador, cuadro de mando, balance, estadistic, resumen',
    expense: 'gasto, dieta, kilometraje, viatico',
    shift: 'turno, cuadrante, horario del personal, horarios del personal',
    hours: 'nomina, horas, parte de horas, parte de trabajo, partes de trabajo, fichaje, jornada',
    appointment: 'cita$, citas$, reserva, visita',
    feedback: 'opinion, encuesta, satisfaccion, valoracion, resena',
    returns: `
      devolucion, devuelt, reembolso, garantia, reclamacion, cambio de producto, cambio de articulo,
      cambio de talla`,
    enquiry: `
      consulta$, consultas$, pregunta$, preguntas$, duda$, dudas$, solicitud, peticion, soporte,
      incidencia, queja, mensaje$, mensajes$, buzon, bandeja de entrada`,
    campaign: 'boletin, campana, promocion, newsletter, mailing, publicidad, anuncio, redes sociales',
    lead: `
      interesad, prospecto, cliente potencial, clientes potenciales, tarjeta de visita,
      formulario de contacto, lead$, leads$`,
    customs: 'aduan, exportacion, frontera, intracomunitari, arancel, dua$',
    route: 'ruta, reparto, conductor, repartidor, itinerario',
    shipping: `
      envio$, envios$, paquete, paqueteria, etiqueta, seguimiento del envio, numero de seguimiento,
      mensajeri, mensajero, transportista, expedicion, bulto`,
    hire: `
      nuevo empleado, nueva empleada, nuevo trabajador, nueva trabajadora, nuevo companero,
      nueva incorporacion, alta de empleado, alta del trabajador, alta en la seguridad social,
      contratacion`,
    newCustomer: `
      nuevo cliente, nueva clienta, nuevos clientes, nuevo paciente, alta de cliente, alta del cliente,
      alta de clientes, alta al cliente, cliente nuevo, clientes nuevos, ficha de cliente,
      ficha del cliente`,
    deadline: `
      plazo, impuesto, permiso, licencia, iva$, inspeccion, vencimiento, caducidad, renovacion,
      hacienda$, higiene, declaracion`,
    language: 'traduc, idioma, extranjer, internacional',
    status: 'estado del, estado de, donde esta, cuando llega',
    document: `
      document, carpeta, formulario, expediente, certificado, poder notarial, escritura$, plantilla,
      ficha$, fichas$`,
    sheet: 'hoja, excel, lista$, listas$, listado, tabla$, planilla',
    receipt: `
      recibo$, recibos$, ticket de compra, tickets de compra, ticket de caja, tique, justificante,
      comprobante`,
    shop: 'tienda, online, web, comercio electronico, ecommerce, e-commerce, marketplace',
    churn: `
      baja de cliente, bajas de clientes, cliente perdido, clientes perdidos, fuga, cancela,
      recuperar cliente, recuperar al cliente, recuperar clientes, inactiv`,
    localise: 'version local, versiones locales, adaptar al pais, pagina del pais',
    repeatOrder: `
      pedido fijo, pedidos fijos, pedido semanal, pedido mensual, pedido habitual, pedidos habituales,
      pedido recurrente, pedido periodico, mismo pedido, suscripcion`,
    goodsIn: `
      albaran, entrada de mercancia, recepcion de mercancia, entrada de genero, orden de compra,
      ordenes de compra, remito, guia de remision`,
    paper: 'papel, a mano, manuscrit, impreso, libreta, cuaderno, pizarra, archivador',
    email: 'correo, e-mail, email, mail$, bandeja de entrada, outlook',
    phone: 'telefon, llamada, llamar, whatsapp, contestador',
    personal: `
      datos personales, paciente, salud$, salario, sueldo, nomina, dni$, pasaporte, historia clinica,
      historial clinico`,
  }),
  smart: smartWords.es,
};
