/** Words that speak for the site wherever they stand in a name. */
export const OFFICES = words(`
  admin admins administrator administrators moderator moderators mod mods editor editors editorial staff official support
  system moderation webmaster sysadmin superuser
  moderatorin administratorin redaktion redakteur redakteurin redaktionell
  administrateur administratrice modérateur modératrice modération rédaction rédacteur rédactrice
  administrador administradora moderador moderadora moderación redacción
  amministratore amministratrice moderatore moderatrice redazione
  beheerder redactie redacteur administratör redaktionen redaktör toimitus valvoja ylläpito
  redakcja administracja moderátor redakce szerkesztő szerkesztőség yönetici moderatör editör
  админ админы администратор администрация модератор модераторы модерация редактор редакция поддержка
  адміністратор адміністрація редакція підтримка
  διαχειριστής συντονιστής
  מנהל מנחה מערכת עורך
  مدير المدير مشرف المشرف الإدارة إدارة محرر المحرر التحرير
  एडमिन संपादक मॉडरेटर प्रशासक
`)

/** The same in scripts that put no space between words. */
export const UNSPACED = words(`
  管理员 管理員 管理者 版主 编辑部 編輯部 編集部 編集者 官方 公式 運営 モデレーター アドミン
  관리자 운영자 편집자 편집부 แอดมิน ผู้ดูแล
`)

/** Names that speak for the site, or for nobody, when they are the whole name. Joe Root and Eva Guest are welcome. */
export const WHOLE = words(`
  root guest visitor anonymous anon deleted removed withdrawn hidden unknown nobody everyone everybody reader readers author
  newsroom publisher owner team help null undefined me you abuse security postmaster belowtheline thebelowtheline
  гость аноним удалено никто 匿名 익명
`)

function words(list: string): string[] {
  return list.trim().split(/\s+/)
}
