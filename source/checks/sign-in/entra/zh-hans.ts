import type {entraAccountFindings} from './entra-account-findings.ts';
import type {entraPolicyFindings} from './entra-policy-findings.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {signInWithCli} from '../../zh-hans.ts';
import {giveCorrelationId, noUseToSignIn, signInForRegistry, useOtherIdentity} from './zh-hans-fixes.ts';

const askForPolicy = '请租户管理员查看是哪个策略阻止了登录；Microsoft Entra 的登录日志中写有策略的名称。';
const changePassword = '更改密码：https://aka.ms/sspr';

export const entraPolicyWords: WordsFor<{readonly findings: typeof entraPolicyFindings}>['findings'] = {
	'mfa-required': {
		short: '需要多重身份验证 (MFA)',
		summary: 'Microsoft Entra 要求 {refusedCredential} 进行多重身份验证 ({errorCode})。',
		meaning: '已保存的登录信息没有经过第二重验证，或者验证已过期。错误消息：{reason}',
		fixes: {
			...signInForRegistry,
			registerSecondFactor: '如果还没有注册第二重验证的方法，请注册：https://aka.ms/mysecurityinfo',
			useApplication: '在 CI 中，使用托管标识或服务主体。这两种标识不需要第二重验证。',
		},
	},
	'mfa-registration-blocked': {
		short: 'MFA 注册被阻止',
		summary: '必须注册第二重验证的方法，但策略阻止了注册 ({errorCode})。',
		meaning: `Microsoft Entra 因存在风险而阻止注册，或者只允许从特定的网络或设备注册。${noUseToSignIn}`,
		fixes: {
			registerElsewhere: '在受信任的设备和网络上注册第二重验证的方法：https://aka.ms/mysecurityinfo',
			askForAccessPass: '请租户管理员颁发临时访问密码，或消除风险。',
			giveCorrelationId,
		},
	},
	'conditional-access-blocked': {
		short: '条件访问阻止了登录',
		summary: '条件访问阻止了 {refusedCredential} ({errorCode})。',
		meaning: `Microsoft Entra 能识别该标识，但租户的策略不允许此设备、网络或程序。${noUseToSignIn}`,
		fixes: {
			askAdministrator: askForPolicy,
			giveCorrelationId,
			useAllowedDevice: '使用策略允许的设备和网络。',
			avoidDeviceCode: '策略可能阻止用设备代码登录。如果登录时使用了设备代码，请改用浏览器。',
		},
	},
	'device-not-compliant': {
		short: '需要受管理的设备',
		summary: '条件访问要求 {refusedCredential} 使用受管理的设备 ({errorCode})。',
		meaning: `策略只允许从符合组织规则或已加入组织域的设备登录。${noUseToSignIn}`,
		fixes: {
			useManagedDevice: '使用受管理的设备，或请 IT 团队注册本机，例如注册到 Intune。',
			avoidDeviceCode: '设备代码、容器、WSL 和远程会话不能证明设备的状态。请在设备本身的浏览器中登录。',
			askAdministrator: askForPolicy,
			giveCorrelationId,
		},
	},
	'token-protection-required': {
		short: '需要绑定到设备的令牌',
		summary: '条件访问只接受绑定到 {refusedCredential} 所在设备的令牌 ({errorCode})。',
		meaning: `策略要求令牌保护。只有通过操作系统的中转站登录的程序才能获得这种令牌。${noUseToSignIn}`,
		fixes: {
			useBroker:
				'在 Windows 上，让 Azure CLI 通过中转站 (Web Account Manager) 登录，然后重新登录 Azure CLI。',
			useApplication: '或者，使用策略不涉及的标识，例如托管标识或服务主体。',
			askAdministrator: askForPolicy,
			giveCorrelationId,
		},
	},
	'device-registration-invalid': {
		short: '设备注册无效',
		summary: 'Microsoft Entra 不接受此设备的注册 ({errorCode})。',
		meaning: `设备或其密钥在 Microsoft Entra 中已被禁用或删除。${noUseToSignIn}`,
		fixes: {
			checkRegistration: '查看此设备的注册状态。',
			askToRegister: '请 IT 团队在 Microsoft Entra 中启用该设备，或重新注册该设备。',
			giveCorrelationId,
		},
	},
};

export const entraAccountWords: WordsFor<{readonly findings: typeof entraAccountFindings}>['findings'] = {
	'account-disabled': {
		short: '帐户已禁用',
		summary: '{refusedCredential} 的帐户在 Microsoft Entra 中已被禁用 ({errorCode})。',
		meaning: `在管理员启用该帐户之前，${noUseToSignIn}`,
		fixes: {enableAccount: '请租户管理员启用该帐户。', useOtherIdentity},
	},
	'account-locked': {
		short: '帐户被锁定',
		summary: 'Microsoft Entra 锁定了帐户，或阻止了本机的地址 ({errorCode})。',
		meaning: '登录失败次数过多，或者该地址是已知的攻击来源。重新登录会延长锁定。错误消息：{reason}',
		fixes: {
			waitForUnlock: '至少等待一分钟，并停止所有使用旧密码的程序。',
			changePassword: `如果失败的登录不是本人操作，请${changePassword}`,
			askForReason: '请管理员在 Microsoft Entra 的登录日志中查看原因。',
			giveCorrelationId,
		},
	},
	'account-at-risk': {
		short: '帐户因风险被阻止',
		summary: 'Microsoft Entra 因存在风险而阻止了帐户 ({errorCode})。',
		meaning: `Microsoft Entra 认为该帐户已泄露，风险可能来自其主租户。${noUseToSignIn}`,
		fixes: {
			investigateRisk: '请主租户的管理员调查风险，并解除对帐户的阻止。',
			giveCorrelationId,
			changePassword: `如果 Microsoft Entra 要求新密码，请${changePassword}`,
		},
	},
	'password-expired': {
		short: '密码已过期',
		summary: '帐户的密码已过期 ({errorCode})。',
		meaning: '更改密码之后，Microsoft Entra 才会再次接受 {refusedCredential}。',
		fixes: {changePassword: `先${changePassword}`, ...signInWithCli('然后用', '重新登录')},
	},
	'password-refused': {
		short: '用户名或密码有误',
		summary: 'Microsoft Entra 拒绝了用户名或密码 ({errorCode})。',
		meaning: '这不是该用户的密码。错误消息：{reason}',
		fixes: {
			checkPassword: '检查用户名和密码。重置密码：https://aka.ms/sspr',
			...signInWithCli('然后用', '重新登录'),
		},
	},
	'user-not-in-tenant': {
		short: '租户中没有此用户',
		summary: '租户中没有此用户 ({errorCode})。',
		meaning: '帐户或租户不正确，或者该用户还不是租户的来宾。错误消息：{reason}',
		fixes: {
			signInToRightTenant: '用 Azure CLI 登录到正确的租户。',
			listTenants: '列出帐户的租户。',
			specifyTenant: '指定正确的租户。',
			inviteUser: '也可以请租户管理员邀请该用户作为来宾。',
		},
	},
	'tenant-blocked': {
		short: '租户被 Microsoft 阻止',
		summary: '租户已被阻止或删除 ({errorCode})。',
		meaning: `Microsoft 会阻止未使用的租户，并在 20 天后将其删除。${noUseToSignIn}`,
		fixes: {
			reactivateTenant: '请租户管理员向 Microsoft 支持部门申请重新激活。',
			specifyTenant: '也可以指定另一个租户。',
		},
	},
	'tenant-access-denied': {
		short: '对租户的访问被拒绝',
		summary: '策略拒绝访问该租户 ({errorCode})。',
		meaning: `公司的代理只允许部分租户，或者其中一个租户阻止来自外部的访问。${noUseToSignIn}`,
		fixes: {
			askNetworkTeam: '询问网络团队：是否有代理限制租户。',
			askBothTenants: '请本租户和对方租户的管理员查看跨租户访问设置。',
			giveCorrelationId,
		},
	},
};
